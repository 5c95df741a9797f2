package news.dateline.ingest.format.newsmlg2;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * A story as one rendition has it.
 *
 * @param text the body, "" if it has none
 * @param rule how it was read
 */
record InlineContent(
    String text,
    String rule,
    @Nullable WireElement headline,
    @Nullable WireElement byline,
    @Nullable WireElement dateline,
    @Nullable WireElement summary) {

  /** A text whose markup says nothing else. */
  static InlineContent of(String text, String rule) {
    return new InlineContent(text, rule, null, null, null, null);
  }

  /**
   * What the element holds, judged by looking: declared content types are wrong too often. Null
   * where that is no text.
   *
   * @throws RefusedException if it holds XML that is an attack
   */
  static @Nullable InlineContent of(WireElement inline, Draft draft) throws RefusedException {
    return inline.elements().isEmpty()
        ? InlineText.read(inline, draft)
        : InlineMarkup.read(inline, draft);
  }
}
