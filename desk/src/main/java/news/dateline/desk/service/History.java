package news.dateline.desk.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.DeliveryNote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An article's versions, as {@code GET /v1/articles/{id}/versions} tells them.
 *
 * @param visibility of the current document; absent while there is none
 * @param textShown whether the changes may show text
 * @param olderLeftOut whether there are versions older than those listed
 * @param versions in order, the newest last
 */
public record History(
    String articleId,
    @Nullable String uri,
    String source,
    @Nullable String visibility,
    boolean textShown,
    boolean olderLeftOut,
    List<Version> versions) {

  /** An absent list is an empty one. */
  public History {
    versions = Lists.copy(versions);
  }

  /**
   * One version.
   *
   * @param redacted whether its text is gone
   * @param current whether the article's document shows it
   * @param receipts that brought its bytes, the earliest first
   * @param changes from the version before; absent of the first, and where nothing is left to
   *     compare
   */
  public record Version(
      @Nullable String version,
      String source,
      String pubStatus,
      String receiptId,
      Instant receivedAt,
      @Nullable String channel,
      @Nullable Instant versionCreated,
      String rawSha256,
      int parserRevision,
      int enrichmentRevision,
      @JsonProperty("redacted") boolean redacted,
      @JsonProperty("current") boolean current,
      List<Delivery> receipts,
      @Nullable Changes changes) {

    /** An absent list is an empty one. */
    public Version {
      receipts = Lists.copy(receipts);
    }
  }

  /** A receipt that brought a version, and what became of it. */
  public record Delivery(
      String receiptId,
      String source,
      @Nullable Instant receivedAt,
      @Nullable String channel,
      String outcome,
      @Nullable String reason,
      @Nullable Instant settledAt,
      @Nullable DeliveryNote note) {}

  /**
   * What changed from the version before.
   *
   * @param textLeftOut whether text is not shown only because the answer had no room for it
   */
  public record Changes(
      List<FieldChange> fields, List<ParagraphChange> paragraphs, boolean textLeftOut) {

    /** Absent lists are empty ones. */
    public Changes {
      fields = Lists.copy(fields);
      paragraphs = Lists.copy(paragraphs);
    }
  }

  /**
   * A field that has another value.
   *
   * @param from absent where there was none, or where it is not told
   * @param to likewise
   */
  public record FieldChange(String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    /** A field has a name. */
    public FieldChange {
      Objects.requireNonNull(field, "field");
    }
  }

  /**
   * Paragraphs of the body that were exchanged.
   *
   * @param at the place in the newer body, counted from 1
   */
  public record ParagraphChange(int at, List<String> removed, List<String> added) {
    /** Absent lists are empty ones. */
    public ParagraphChange {
      removed = Lists.copy(removed);
      added = Lists.copy(added);
    }
  }
}
