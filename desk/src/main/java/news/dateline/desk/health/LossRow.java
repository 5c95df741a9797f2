package news.dateline.desk.health;

import java.time.Instant;
import java.util.Map;
import news.dateline.desk.service.Losses;

/**
 * What a source lost for one reason.
 *
 * @param outcome {@code refused} or {@code dead-lettered}
 * @param reason in words
 * @param command that tells what became of the newest of them
 */
public record LossRow(
    String source, String outcome, String reason, long count, Instant at, String command) {
  /** Where a word of the ledger alone says too little. */
  private static final Map<String, String> WORDS =
      Map.of(
          "undecodable", "the bytes are no message of ours",
          "fault", "a fault of ours met this message alone: the service's log has it",
          "document_parsing_exception", "Elasticsearch cannot read a field of its document",
          "too-large", "larger than is taken",
          "dropped", "dropped by an operator");

  static LossRow of(Losses.Line line) {
    return new LossRow(
        line.source(),
        line.outcome(),
        words(line.reason() == null ? "" : line.reason()),
        line.count(),
        line.at(),
        "./dateline trace " + line.receiptId());
  }

  private static String words(String reason) {
    return reason.isEmpty()
        ? "no reason is kept"
        : WORDS.getOrDefault(reason, reason.replace('-', ' ').replace('_', ' '));
  }
}
