package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The records of the contract as JSON bytes and back. */
public final class ArticleCodec {
  /** Media type of an article, raw or enriched; {@code v} is the major version. */
  public static final String ARTICLE_TYPE = "application/vnd.dateline.article+json;v=1";

  /** Media type of a receipt. */
  public static final String RECEIPT_TYPE = "application/vnd.dateline.receipt+json;v=1";

  /** Media type of a control. */
  public static final String CONTROL_TYPE = "application/vnd.dateline.control+json;v=1";

  /** Media type of a change. */
  public static final String CHANGE_TYPE = "application/vnd.dateline.change+json;v=1";

  /** Media type of a redaction. */
  public static final String REDACTION_TYPE = "application/vnd.dateline.redaction+json;v=1";

  /** The major version that this code writes and reads. */
  public static final int MAJOR_VERSION = 1;

  private static final int MAX_DEPTH = 64; // the record is 5 deep; what nests further is an attack

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(ArticleLimits.DEAD_LETTER_BYTES)
                          .build())
                  .build())
          .changeDefaultPropertyInclusion(
              ignored ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          // Readers accept what a newer writer adds.
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // A false flag is left out when written.
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ArticleCodec() {}

  /** The mapper behind the codec, for those who print records. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** UTF-8 JSON of any record of the contract. */
  public static byte[] encode(Record record) {
    return MAPPER.writeValueAsBytes(record);
  }

  /**
   * Reads a record of the contract.
   *
   * @throws IllegalArgumentException with one sentence, if the bytes are no such record
   */
  public static <T extends Record> T decode(byte[] bytes, Class<T> type) {
    try {
      T record = MAPPER.readValue(bytes, type);
      if (record == null) {
        throw new IllegalArgumentException("the value is JSON null, not " + type.getSimpleName());
      }
      return record;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not a readable " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
