package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.desk.articles.Story;

/**
 * One line for a story that several wires tell: the eldest copy leads, of those that may be seen
 * and that the search finds. A second question asks for the eldest of all lines, and a third for
 * the rest where there are few: inner hits, which Elasticsearch has for this, are a search of their
 * own for each line.
 */
public final class FoldedStories {
  private static final String STORY = "storyId";
  private static final int SHOWN = 5; // copies under their leader

  /** What may be seen is told by the first question: the others must not come much later. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  /** The eldest copy first; of two of one time the one that came first. */
  public static final List<SortOptions> BY_AGE = List.of(eldest("published"), eldest("receiptId"));

  private static final Comparator<Story> ELDEST =
      Comparator.comparing(Story::published)
          .thenComparing(story -> Objects.requireNonNullElse(story.document().receiptId(), ""));

  private final ListedStories listed;

  /** Folds what {@code listed} finds. */
  public FoldedStories(ListedStories listed) {
    this.listed = listed;
  }

  /**
   * The stories that match, folded.
   *
   * @param marked whether what the query looks for is marked in them
   * @param request sets size, place, order and counts
   */
  public ListedStories.Found search(
      Query query, boolean marked, UnaryOperator<SearchRequest.Builder> request) {
    long beganNanos = System.nanoTime();
    ListedStories.Found lines =
        ask(
            marked,
            search -> request.apply(search).query(query).collapse(fold -> fold.field(STORY)));
    return isFresh(beganNanos)
        ? new ListedStories.Found(lines.answer(), fold(lines.stories(), query, marked, beganNanos))
        : lines;
  }

  /** Unfolded lines are better than lines of what may be killed by now. */
  private static boolean isFresh(long beganNanos) {
    return System.nanoTime() - beganNanos < FRESH.toNanos();
  }

  private ListedStories.Found ask(boolean marked, UnaryOperator<SearchRequest.Builder> request) {
    return marked ? listed.searchMarked(request) : listed.search(request);
  }

  private List<Story> fold(List<Story> lines, Query query, boolean marked, long beganNanos) {
    List<FieldValue> storyIds =
        lines.stream()
            .map(line -> line.document().storyId())
            .filter(Objects::nonNull)
            .map(FieldValue::of)
            .toList();
    if (storyIds.isEmpty()) {
      return lines;
    }
    Query others = others(query, lines, storyIds);
    ListedStories.Found eldest =
        ask(
            marked,
            search ->
                search
                    .size(storyIds.size())
                    .query(others)
                    .collapse(fold -> fold.field(STORY))
                    .sort(BY_AGE)
                    .trackTotalHits(count -> count.enabled(false))
                    .aggregations(
                        STORY, of -> of.terms(terms -> terms.field(STORY).size(storyIds.size()))));
    Map<String, Long> counts = counts(eldest.answer());
    Map<String, List<Story>> byStory =
        Stream.concat(
                eldest.stories().stream(),
                isFresh(beganNanos) ? more(others, eldest.stories(), counts) : Stream.empty())
            .collect(Collectors.groupingBy(FoldedStories::key));
    return lines.stream()
        .map(
            line ->
                folded(
                    line,
                    byStory.getOrDefault(key(line), List.of()),
                    counts.getOrDefault(key(line), 0L)))
        .toList();
  }

  private static Query others(Query query, List<Story> lines, List<FieldValue> storyIds) {
    List<String> ids = lines.stream().map(Story::id).toList();
    return Query.of(
        q ->
            q.bool(
                all ->
                    all.must(query)
                        .filter(it -> it.terms(t -> t.field(STORY).terms(v -> v.value(storyIds))))
                        .mustNot(it -> it.ids(of -> of.values(ids)))));
  }

  /**
   * The others besides the eldest, of stories that have a few; of a storm of copies that one is
   * enough, and all are counted.
   */
  private Stream<Story> more(Query others, List<Story> eldest, Map<String, Long> counts) {
    List<FieldValue> few =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 1 && count.getValue() <= SHOWN)
            .map(count -> FieldValue.of(count.getKey()))
            .toList();
    if (few.isEmpty()) {
      return Stream.empty();
    }
    List<String> known = eldest.stream().map(Story::id).toList();
    return listed
        .search(
            search ->
                search
                    .size(few.size() * SHOWN)
                    .trackTotalHits(count -> count.enabled(false))
                    .sort(BY_AGE)
                    .query(
                        q ->
                            q.bool(
                                rest ->
                                    rest.filter(others)
                                        .filter(
                                            it ->
                                                it.terms(
                                                    t -> t.field(STORY).terms(v -> v.value(few))))
                                        .mustNot(it -> it.ids(of -> of.values(known))))))
        .stories()
        .stream();
  }

  private static Map<String, Long> counts(SearchResponse<Void> others) {
    return TermBuckets.of(others.aggregations(), STORY).stream()
        .collect(Collectors.toMap(it -> it.key().stringValue(), it -> it.docCount()));
  }

  private static Story folded(Story line, List<Story> others, long count) {
    if (others.isEmpty()) {
      return line;
    }
    List<Story> all = Stream.concat(Stream.of(line), others.stream()).sorted(ELDEST).toList();
    Story leader = all.getFirst();
    return new Story(
        leader.id(),
        leader.document(),
        all.stream().skip(1).limit(SHOWN).toList(),
        Math.max(count, others.size()),
        leader.highlights());
  }

  private static String key(Story story) {
    return Objects.requireNonNullElse(story.document().storyId(), "");
  }

  private static SortOptions eldest(String field) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
  }
}
