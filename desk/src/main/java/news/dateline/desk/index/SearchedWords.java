package news.dateline.desk.index;

import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import news.dateline.desk.articles.Highlights;

/** Marks in a story what was searched for. */
final class SearchedWords {
  private SearchedWords() {}

  /** In headline, lead, and where it is found best in the body. */
  static Highlight marked() {
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
}
