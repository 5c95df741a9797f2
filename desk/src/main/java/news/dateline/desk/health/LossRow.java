package news.dateline.desk.health;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
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
  static LossRow of(Losses.Line line) {
    return new LossRow(
        line.source(),
        line.outcome(),
        words(line),
        line.count(),
        line.at(),
        "./dateline trace " + line.receiptId());
  }

  private static String words(Losses.Line line) {
    return Stream.of(line.explanation(), line.reason()) // an older index-service explains nothing
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("no reason is kept");
  }
}
