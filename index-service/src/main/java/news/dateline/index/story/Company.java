package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Tells the many documents that are alone from those that share a band or a story with somebody:
 * one search for hundreds, without their texts. Who is alone stays in the story of its own.
 */
final class Company {
  private static final List<String> FIELDS = List.of("storyId", "storyBands", "published");

  private final DocumentStore store;
  private final DocumentSearches searches;

  Company(DocumentStore store, DocumentSearches searches) {
    this.store = store;
    this.searches = searches;
  }

  /** What a document may have in common with others; nothing where it is hidden. */
  private record Traits(
      @Nullable String storyId, @Nullable Set<String> storyBands, Instant published) {
    String story() {
      return storyId == null ? "" : storyId;
    }

    Set<String> bands() {
      return storyBands == null ? Set.of() : storyBands;
    }

    boolean isHidden() {
      return story().isEmpty() || bands().isEmpty();
    }

    /** Story ids are longer than bands, so that both can be told of together. */
    Stream<String> all() {
      return Stream.concat(Stream.of(story()), bands().stream());
    }
  }

  /** Those of the documents that are not alone, in no order. */
  Collection<String> notAlone(List<String> ids) {
    Map<String, StoredDocument<Traits>> documents =
        store.read(Indices.ARTICLES, ids, Traits.class, FIELDS);
    documents.values().removeIf(document -> document.content().isHidden());
    if (documents.isEmpty()) {
      return List.of();
    }
    List<StoredDocument<Traits>> own = List.copyOf(documents.values());
    List<Traits> selves = own.stream().map(StoredDocument::content).toList();
    Map<String, Integer> bearers = new HashMap<>();
    selves.stream().flatMap(Traits::all).forEach(trait -> bearers.merge(trait, 1, Integer::sum));
    List<Boolean> beside = haveOthers(selves, ids);
    return IntStream.range(0, own.size())
        .filter(
            i ->
                beside.get(i)
                    || selves.get(i).all().anyMatch(it -> bearers.getOrDefault(it, 0) > 1))
        .mapToObj(i -> own.get(i).id())
        .toList();
  }

  /** Whether others share anything with each of them; others are counted, and none is read. */
  private List<Boolean> haveOthers(List<Traits> selves, List<String> ids) {
    Comparator<Traits> byTime = Comparator.comparing(Traits::published);
    Instant first = selves.stream().min(byTime).orElseThrow().published();
    Instant last = selves.stream().max(byTime).orElseThrow().published();
    Query inTime =
        Queries.within("published", first.minus(Copies.WINDOW), last.plus(Copies.WINDOW));
    Set<String> stories = selves.stream().map(Traits::story).collect(Collectors.toSet());
    Set<String> bands =
        selves.stream().flatMap(self -> self.bands().stream()).collect(Collectors.toSet());
    Query sharing =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.filter(sharing(inTime, bands, stories)).mustNot(Queries.ids(ids))));
    return searches.matched(
        sharing,
        selves.stream().map(self -> sharing(inTime, self.bands(), Set.of(self.story()))).toList());
  }

  private static Query sharing(Query inTime, Set<String> bands, Set<String> stories) {
    // The time first: a segment without anything of it is passed over before bands are looked up.
    Query alike =
        Query.of(
            query ->
                query.bool(bool -> bool.must(inTime).filter(Queries.terms("storyBands", bands))));
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.should(alike, Queries.terms("storyId", stories)).minimumShouldMatch("1")));
  }
}
