package news.dateline.index.story;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.index.fingerprint.StoryText;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.Queries;
import news.dateline.index.store.RememberedDocuments;

/**
 * The visible copies in the index {@code articles}, as of its last refresh. Hidden documents have
 * neither bands nor story, so nothing leads to them.
 */
final class Copies {
  static final Duration WINDOW =
      Duration.ofDays(3); // wires print a story within hours, slow ones within days
  private static final int MOST_CANDIDATES = 25; // those that share most; read with their text

  private static final int KEPT = 500; // of some 5 kB each, 40 at most

  private final RememberedDocuments<Copy.Fields, Optional<Copy>> copies;

  Copies(DocumentSearches searches) {
    this.copies =
        new RememberedDocuments<>(
            searches,
            Copy.Fields.class,
            Copy.Fields.NAMES,
            "receiptId", // bytes that are read again may say that they are another article
            Copy.Fields::receiptId,
            found -> found.content().of(found.id()),
            copy -> copy.map(Copy::text).filter(StoryText::isLong).isEmpty(),
            KEPT);
  }

  /** The near duplicates of each, and the eldest of every story that matters to it. */
  List<Kin> kinOf(List<Copy> selves) {
    List<List<Copy>> candidates = candidates(selves);
    List<List<Copy>> alike = new ArrayList<>();
    List<UnaryOperator<SearchRequestBody.Builder>> forEldest = new ArrayList<>();
    for (int i = 0; i < selves.size(); i++) {
      Copy self = selves.get(i);
      alike.add(candidates.get(i).stream().filter(self::isNearDuplicateOf).toList());
      if (!candidates.get(i).isEmpty()) {
        forEldest.add(eldest(self, alike.get(i)));
      }
    }
    Iterator<List<Copy>> eldest = find(forEldest).iterator();
    List<Kin> kin = new ArrayList<>();
    for (int i = 0; i < selves.size(); i++) {
      Map<String, Copy> byStory =
          candidates.get(i).isEmpty()
              ? Map.of()
              : eldest.next().stream()
                  .collect(
                      // Two of one story where one has moved since it was found.
                      Collectors.toMap(
                          Copy::storyId, Function.identity(), BinaryOperator.minBy(Copy.BY_AGE)));
      kin.add(
          new Kin(
              selves.get(i), alike.get(i), companions(candidates.get(i), selves.get(i)), byStory));
    }
    return kin;
  }

  private static List<Copy> companions(List<Copy> candidates, Copy self) {
    return candidates.stream().filter(copy -> copy.storyId().equals(self.storyId())).toList();
  }

  /**
   * Who shares a band within the window, or the story whenever it was. To rank them costs twice as
   * much as to find them, so that is done only where there are too many to look at.
   */
  private List<List<Copy>> candidates(List<Copy> selves) {
    List<List<Copy>> candidates =
        find(selves.stream().map(self -> candidates(self, anyBand(self))).toList());
    return IntStream.range(0, selves.size())
        .mapToObj(
            i ->
                candidates.get(i).size() < MOST_CANDIDATES
                    ? candidates.get(i)
                    : find(List.of(candidates(selves.get(i), mostBands(selves.get(i))))).getFirst())
        .toList();
  }

  private static UnaryOperator<SearchRequestBody.Builder> candidates(Copy self, Query alike) {
    Query inTime =
        Queries.within("published", self.published().minus(WINDOW), self.published().plus(WINDOW));
    Query sharing = Query.of(query -> query.bool(bool -> bool.must(alike).filter(inTime)));
    return search ->
        search
            .size(MOST_CANDIDATES)
            .trackTotalHits(total -> total.enabled(false))
            .query(
                query ->
                    query.bool(
                        bool ->
                            bool.should(sharing, Queries.term("storyId", self.storyId()))
                                .minimumShouldMatch("1")
                                .mustNot(Queries.ids(List.of(self.id())))));
  }

  private static Query anyBand(Copy self) {
    return Queries.terms("storyBands", self.text().bands());
  }

  private static Query mostBands(Copy self) {
    List<Query> bands =
        self.text().bands().stream().map(band -> Queries.term("storyBands", band)).toList();
    return Query.of(query -> query.bool(bool -> bool.should(bands).minimumShouldMatch("1")));
  }

  /** The eldest other copy in each story of {@code self} and of {@code alike}. */
  private static UnaryOperator<SearchRequestBody.Builder> eldest(Copy self, List<Copy> alike) {
    Set<String> stories = new HashSet<>(Set.of(self.storyId()));
    alike.forEach(copy -> stories.add(copy.storyId()));
    Query others = Queries.terms("storyId", stories);
    return search ->
        search
            .size(stories.size())
            .query(
                query ->
                    query.bool(
                        bool -> bool.filter(others).mustNot(Queries.ids(List.of(self.id())))))
            .collapse(collapse -> collapse.field("storyId"))
            .sort(Queries.ascending("published"), Queries.ascending("receiptId"));
  }

  private List<List<Copy>> find(List<UnaryOperator<SearchRequestBody.Builder>> wanted) {
    return copies.each(wanted).stream()
        .map(found -> found.stream().flatMap(Optional::stream).toList())
        .toList();
  }
}
