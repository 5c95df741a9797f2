package news.dateline.index.history;

import java.util.List;
import java.util.Set;
import news.dateline.article.Article;

/**
 * What changed from a version to the next one in order.
 *
 * @param fields in the order of their names; all that a wire states but the body
 * @param paragraphs of the body; empty also where nobody may read it
 * @param textLeftOut whether text is not shown only because the answer has no room for it
 */
record Changes(List<FieldChange> fields, List<ParagraphChange> paragraphs, boolean textLeftOut) {
  private static final String BODY = "bodyText";

  /** What differs between any two deliveries, and what only tells how the parser fared. */
  private static final Set<String> OF_THE_DELIVERY =
      Set.of(
          "id",
          "order",
          "receiptId",
          "receivedAt",
          "channel",
          "rawSha256",
          "rawBytes",
          "parserRevision",
          "readAt",
          "statedTimes",
          "warnings");

  /** What may always be read: {@code articles} shows it of every article. */
  private static final Set<String> OF_THE_STATUS =
      Set.of(
          "uri",
          "source",
          "version",
          "versionOrdinal",
          "pubStatus",
          "embargoedUntil",
          "embargoedIndefinitely",
          "expires",
          "firstCreated",
          "versionCreated",
          "rawFormat");

  /**
   * Compares neighbours.
   *
   * @param readable whether their text may be shown; if not, only the names of its fields are
   */
  static Changes between(Article from, Article to, boolean readable) {
    List<FieldChange> fields =
        FieldChange.between(
            from,
            to,
            OF_THE_DELIVERY,
            name -> OF_THE_STATUS.contains(name) || (readable && !name.equals(BODY)));
    return new Changes(
        fields, readable ? Paragraphs.changes(from.bodyText(), to.bodyText()) : List.of(), false);
  }

  /** These, of which text is left out. */
  Changes asLeftOut() {
    return new Changes(fields, paragraphs, true);
  }

  /** About how much they add to an answer. */
  long chars() {
    return fields.stream().mapToLong(FieldChange::chars).sum()
        + paragraphs.stream().mapToLong(ParagraphChange::chars).sum();
  }
}
