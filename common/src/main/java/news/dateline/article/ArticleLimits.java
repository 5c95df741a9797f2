package news.dateline.article;

/**
 * The one table of limits. Each later stage adds to a message, so each later limit is larger; a
 * record accepted at the door therefore fits all the way.
 */
public final class ArticleLimits {
  private static final int MIB = 1 << 20;

  /** Bytes of one delivery as received; agency stories stay far below 1 MiB. */
  public static final int WIRE_BYTES = 4 * MIB;

  /** UTF-16 code units of a body: about 250 printed pages. */
  public static final int BODY_CHARS = 1_000_000;

  /** UTF-16 code units of any other text field. */
  public static final int FIELD_CHARS = 10_000;

  /** UTF-16 code units of a uri: Elasticsearch and Kafka keys stay small. */
  public static final int URI_CHARS = 2_000;

  /** Characters of an id, a source, a hash: a hexadecimal SHA-256 is the longest of them. */
  public static final int ID_CHARS = 64;

  /** Entries of any list a wire states, such as subjects. */
  public static final int LIST_ITEMS = 500;

  /** Articles in one delivery. */
  public static final int ITEMS_PER_DELIVERY = 1_000;

  /** Entity mentions, dates and amounts kept of one article, each. */
  public static final int MENTIONS = 5_000;

  /** Bytes of an {@code Article} on Kafka: JSON may escape what the wire wrote plainly. */
  public static final int RAW_MESSAGE_BYTES = 6 * MIB;

  /** Bytes of an {@code EnrichedArticle}: the article and its mentions. */
  public static final int ENRICHED_MESSAGE_BYTES = 9 * MIB;

  /** Bytes of a dead letter: the original and its headers. */
  public static final int DEAD_LETTER_BYTES = 10 * MIB;

  /** Bytes of what is known of one source: thousands of entries of its feed, seen before. */
  public static final int SOURCE_STATE_BYTES = MIB;

  /** Bytes of what was done about one dead letter: its latest deeds, each with a sentence. */
  public static final int LETTER_STATE_BYTES = MIB / 16;

  /** Bytes of a redaction: five hundred hashes. */
  public static final int REDACTION_BYTES = MIB / 16;

  /** Bytes of one bulk request; below Elasticsearch's {@code http.max_content_length} of 100 MB. */
  public static final int BULK_BYTES = 16 * MIB;

  private ArticleLimits() {}
}
