package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.RememberedDocuments;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Tells the many documents that are alone from those that share a band or a story with somebody:
 * one search for hundreds, without their texts. Who is alone stays in the story of its own.
 */
final class Company {
  /** Found by one search; where there are more, all are looked at one by one. */
  private static final int MOST = 1_000;

  private static final List<String> FIELDS = List.of("storyId", "storyBands", "published");

  private static final int KEPT = 2_000; // of some 3 kB each

  private final DocumentStore store;
  private final RememberedDocuments<Traits, Traits> others;

  Company(DocumentStore store, DocumentSearches searches) {
    this.store = store;
    this.others =
        new RememberedDocuments<>(
            searches, store, Traits.class, FIELDS, StoredDocument::content, _ -> true, KEPT);
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
    List<Traits> selves = documents.values().stream().map(StoredDocument::content).toList();
    List<Traits> sharing = sharing(selves, ids);
    if (sharing.size() == MOST) {
      return documents.keySet();
    }
    Map<String, Integer> bearers = new HashMap<>();
    Stream.concat(selves.stream(), sharing.stream())
        .flatMap(Traits::all)
        .forEach(trait -> bearers.merge(trait, 1, Integer::sum));
    return documents.entrySet().stream()
        .filter(
            it ->
                it.getValue().content().all().anyMatch(trait -> bearers.getOrDefault(trait, 0) > 1))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Others that share anything with one of them. */
  private List<Traits> sharing(List<Traits> selves, List<String> ids) {
    Set<String> stories = new HashSet<>();
    Set<String> bands = new HashSet<>();
    for (Traits self : selves) {
      stories.add(self.story());
      bands.addAll(self.bands());
    }
    Comparator<Traits> byTime = Comparator.comparing(Traits::published);
    Instant first = selves.stream().min(byTime).orElseThrow().published();
    Instant last = selves.stream().max(byTime).orElseThrow().published();
    Query inTime =
        Queries.within("published", first.minus(Copies.WINDOW), last.plus(Copies.WINDOW));
    // The time first: a segment without anything of it is passed over before bands are looked up.
    Query alike =
        Query.of(
            query ->
                query.bool(bool -> bool.must(inTime).filter(Queries.terms("storyBands", bands))));
    Query sharing =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.should(alike, Queries.terms("storyId", stories))
                            .minimumShouldMatch("1")
                            .mustNot(Queries.ids(ids))));
    return others
        .each(
            List.of(
                search ->
                    search
                        .size(MOST)
                        .trackTotalHits(total -> total.enabled(false))
                        .query(query -> query.constantScore(score -> score.filter(sharing)))))
        .getFirst();
  }
}
