package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.desk.articles.Highlights;
import news.dateline.desk.articles.Story;

/**
 * One line for a story that several wires tell: the eldest copy leads, of those that may be seen
 * and that the search finds. Two questions, of which the second asks for the copies of all lines:
 * inner hits, which Elasticsearch has for this, are a search of their own for each line.
 */
public final class FoldedStories {
  private static final String STORY = "storyId";
  private static final int SHOWN = 5; // copies under their leader
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
    ListedStories.Found lines =
        listed.search(
            search ->
                marked(request.apply(search), marked)
                    .query(query)
                    .collapse(fold -> fold.field(STORY)));
    return new ListedStories.Found(lines.answer(), fold(lines.stories(), query, marked));
  }

  private static SearchRequest.Builder marked(SearchRequest.Builder search, boolean marked) {
    return marked ? search.highlight(highlight()) : search;
  }

  private List<Story> fold(List<Story> lines, Query query, boolean marked) {
    List<FieldValue> storyIds =
        lines.stream()
            .map(line -> line.document().storyId())
            .filter(Objects::nonNull)
            .map(FieldValue::of)
            .toList();
    if (storyIds.isEmpty()) {
      return lines;
    }
    ListedStories.Found others =
        listed.search(search -> others(search, lines, storyIds, query, marked));
    Map<String, List<Story>> byStory =
        others.stories().stream().collect(Collectors.groupingBy(FoldedStories::key));
    Map<String, Long> counts = counts(others.answer());
    return lines.stream()
        .map(
            line ->
                folded(
                    line,
                    byStory.getOrDefault(key(line), List.of()),
                    counts.getOrDefault(key(line), 0L)))
        .toList();
  }

  /** Of very many copies the eldest are read; they are counted all. */
  private static SearchRequest.Builder others(
      SearchRequest.Builder search,
      List<Story> lines,
      List<FieldValue> storyIds,
      Query query,
      boolean marked) {
    return marked(search, marked)
        .size(NewsIndex.MAX_SIZE)
        .trackTotalHits(count -> count.enabled(false))
        .sort(eldest("published"), eldest("receiptId"))
        .query(
            q ->
                q.bool(
                    all ->
                        all.must(query)
                            .filter(
                                it -> it.terms(t -> t.field(STORY).terms(v -> v.value(storyIds))))
                            .mustNot(
                                it ->
                                    it.ids(
                                        ids ->
                                            ids.values(lines.stream().map(Story::id).toList())))))
        .aggregations(
            STORY, counts -> counts.terms(terms -> terms.field(STORY).size(storyIds.size())));
  }

  private static Map<String, Long> counts(SearchResponse<Void> others) {
    Aggregate counts = others.aggregations().get(STORY);
    return counts != null && counts.isSterms()
        ? counts.sterms().buckets().array().stream()
            .collect(Collectors.toMap(it -> it.key().stringValue(), it -> it.docCount()))
        : Map.of();
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

  /** What was searched for, in headline, lead, and where it is found best in the body. */
  private static Highlight highlight() {
    HighlightField whole = HighlightField.of(field -> field.numberOfFragments(0));
    HighlightField best = HighlightField.of(field -> field.numberOfFragments(1).fragmentSize(200));
    return Highlight.of(
        highlight ->
            highlight
                .type(HighlighterType.Unified)
                .preTags(Highlights.BEGIN)
                .postTags(Highlights.END)
                // Analyzing goes no further into a long body; what is found there is not marked.
                .maxAnalyzedOffset(100_000)
                .fields(
                    List.of(
                        NamedValue.of("headline", whole),
                        NamedValue.of("lead", whole),
                        NamedValue.of("bodyText", best))));
  }

  private static String key(Story story) {
    return Objects.requireNonNullElse(story.document().storyId(), "");
  }

  private static SortOptions eldest(String field) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
  }
}
