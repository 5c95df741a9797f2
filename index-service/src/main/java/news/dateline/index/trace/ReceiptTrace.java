package news.dateline.index.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.DeliveryNote;
import news.dateline.index.letter.ReceiptLetters.Told;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptDocument.Hops;
import news.dateline.index.receipt.ReceiptLines.Line;
import org.jspecify.annotations.Nullable;

/**
 * The way of one delivery.
 *
 * @param bytes of the whole delivery; absent, as all that is not known
 * @param warnings of the parser, {@code field:code}
 * @param hops where it stood, in order; of what is in flight, as far as it was seen
 * @param by what it lost to
 * @param letter where it is a dead letter that is kept
 * @param end how it ended, in words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReceiptTrace(
    String receiptId,
    @Nullable String articleId,
    String source,
    @Nullable String channel,
    @Nullable Instant receivedAt,
    @Nullable String rawSha256,
    @Nullable String format,
    @Nullable Integer bytes,
    @Nullable String version,
    @Nullable Integer parserRevision,
    List<String> warnings,
    List<Hop> hops,
    @Nullable Instant enrichedAt,
    @Nullable Integer enrichmentRevision,
    String outcome,
    @Nullable String reason,
    @Nullable Instant settledAt,
    @Nullable Other by,
    @Nullable Told letter,
    String end) {

  /** Another receipt. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Other(String receiptId, @Nullable String version) {}

  /** What is known of a receipt beside its own document. */
  record Known(
      @Nullable Other by, @Nullable Told letter, List<Hop> inFlight, Optional<ArticleNow> now) {}

  static ReceiptTrace of(Line line, Known known) {
    ReceiptDocument receipt = line.receipt();
    DeliveryNote note = receipt.note();
    Hops hops = receipt.hops();
    return new ReceiptTrace(
        line.receiptId(),
        receipt.articleId(),
        receipt.source(),
        receipt.channel(),
        receipt.receivedAt(),
        receipt.rawSha256(),
        note == null ? null : note.rawFormat(),
        note == null ? null : note.rawBytes(),
        note == null ? null : note.version(),
        note == null || note.parserRevision() == 0 ? null : note.parserRevision(),
        note == null ? List.of() : note.warnings(),
        hops == null
            ? known.inFlight
            : Stream.of(Hop.of(hops.raw()), Hop.of(hops.enriched()))
                .flatMap(Optional::stream)
                .toList(),
        hops == null ? null : hops.enrichedAt(),
        hops == null ? null : hops.enrichmentRevision(),
        receipt.outcome(),
        receipt.reason(),
        receipt.settledAt(),
        known.by,
        known.letter,
        End.of(line, known));
  }
}
