package news.dateline.index.trace;

import java.util.List;
import java.util.regex.Pattern;
import news.dateline.article.ArticleTopics;
import news.dateline.index.letter.ReceiptLetters.Told;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.index.receipt.Refusals;
import news.dateline.index.trace.ReceiptTrace.Known;
import news.dateline.index.trace.ReceiptTrace.Other;
import org.jspecify.annotations.Nullable;

/** How a delivery ended, in words. */
final class End {
  /** What a control ends names the control; receipts have ids of another form. */
  private static final Pattern CONTROL_ID = Pattern.compile("[0-9a-f]{32}");

  private End() {}

  static String of(Line line, Known known) {
    ReceiptDocument receipt = line.receipt();
    return switch (receipt.outcome()) {
      case "indexed" -> indexed(line.receiptId(), known);
      case "superseded" -> "superseded by " + other(known.by());
      case "duplicate" -> "a duplicate: the same bytes were kept before by " + other(known.by());
      case "after-kill" -> "came after the story was killed by " + other(known.by());
      case ReceiptDocument.REFUSED -> "refused: " + Refusals.words(receipt.reason());
      case ReceiptDocument.DEAD_LETTERED -> deadLettered(receipt.reason(), known.letter());
      case ReceiptDocument.IN_FLIGHT ->
          "in flight since %s: %s".formatted(receipt.receivedAt(), lastSeen(known.inFlight()));
      default -> receipt.outcome(); // of a newer version
    };
  }

  private static String indexed(String receiptId, Known known) {
    return known.now().map(now -> indexed(receiptId, now)).orElse("indexed");
  }

  private static String indexed(String receiptId, ArticleNow now) {
    if (now.receiptId() == null) {
      return "indexed; by now the article shows no version";
    }
    return now.receiptId().equals(receiptId)
        ? "indexed: it is the current version"
        : "indexed; by now %s is the current one"
            .formatted(other(new Other(now.receiptId(), now.version())));
  }

  private static String deadLettered(@Nullable String reason, @Nullable Told letter) {
    return letter == null
        ? "a dead letter (%s); its letter is no longer kept, or the broker does not answer"
            .formatted(reason)
        : "dead letter %s, %s: %s".formatted(letter.id(), letter.state(), letter.explanation());
  }

  private static String lastSeen(List<Hop> hops) {
    if (hops.isEmpty()) {
      return "not met on the topics yet";
    }
    Hop last = hops.getLast();
    boolean enriched =
        last.topic().equals(ArticleTopics.ENRICHED)
            || last.topic().equals(ArticleTopics.ENRICHED_BACKLOG);
    return "last seen at %s-%d@%d, for the %s to take"
        .formatted(
            last.topic(),
            last.partition(),
            last.offset(),
            enriched ? "index-service" : "enrich-service");
  }

  private static String other(@Nullable Other other) {
    if (other == null) {
      return "another receipt";
    }
    if (CONTROL_ID.matcher(other.receiptId()).matches()) {
      return "control %s (./dateline audit)".formatted(other.receiptId());
    }
    return other.version() == null
        ? "receipt " + other.receiptId()
        : "version %s (receipt %s)".formatted(other.version(), other.receiptId());
  }
}
