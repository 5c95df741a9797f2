package news.dateline.desk.articles;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.FieldCollapse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line for a story that several wires tell: the eldest copy leads, of those that may be seen
 * and that the search finds.
 */
public final class Folding {
  private static final String COPIES = "copies";
  private static final int SHOWN = 6; // the leader, and five under it

  private Folding() {}

  /** Folds copies, for lists that are not searched in. */
  public static FieldCollapse collapse() {
    return collapse(false);
  }

  /** Folds copies and marks what was searched for in each. */
  public static FieldCollapse collapseMarked() {
    return collapse(true);
  }

  private static FieldCollapse collapse(boolean marked) {
    return FieldCollapse.of(
        fold ->
            fold.field("storyId")
                .innerHits(
                    inner -> {
                      inner
                          .name(COPIES)
                          .size(SHOWN)
                          .sort(List.of(eldest("published"), eldest("receiptId")))
                          .source(s -> s.filter(f -> f.includes(StoryDocument.LISTED)));
                      return marked ? inner.highlight(highlight()) : inner;
                    }));
  }

  private static SortOptions eldest(String field) {
    return SortOptions.of(sort -> sort.field(by -> by.field(field).order(SortOrder.Asc)));
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

  static boolean isFolded(Hit<StoryDocument> hit) {
    return hit.innerHits().containsKey(COPIES);
  }

  /** The leader with its copies, if the hit was folded. */
  static Optional<Story> folded(Hit<StoryDocument> hit) {
    InnerHitsResult inner = hit.innerHits().get(COPIES);
    if (inner == null || inner.hits().hits().isEmpty()) {
      return Optional.empty();
    }
    List<Story> copies = new ArrayList<>();
    inner
        .hits()
        .hits()
        .forEach(
            copy ->
                copies.add(
                    new Story(
                        Objects.requireNonNull(copy.id()),
                        Objects.requireNonNull(copy.source()).to(StoryDocument.class),
                        List.of(),
                        0,
                        copy.highlight())));
    TotalHits total = inner.hits().total();
    long all = total == null ? copies.size() : total.value();
    Story leader = copies.removeFirst();
    return Optional.of(
        new Story(leader.id(), leader.document(), copies, all - 1, leader.highlights()));
  }
}
