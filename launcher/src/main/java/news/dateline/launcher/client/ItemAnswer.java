package news.dateline.launcher.client;

import java.util.List;
import java.util.Objects;
import news.dateline.article.Warning;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What ingest says of one item.
 *
 * @param outcome {@code accepted}, {@code refused} or {@code unacknowledged}
 */
public record ItemAnswer(
    String outcome,
    @Nullable String receiptId,
    @Nullable String id,
    @Nullable String uri,
    @Nullable String version,
    @Nullable String reason,
    @Nullable String where,
    @Nullable String detail,
    @Nullable List<Warning> warnings) {
  private static final String ACCEPTED = "accepted";

  static ItemAnswer refused(String reason, String detail) {
    return new ItemAnswer("refused", null, null, null, null, reason, null, detail, null);
  }

  /** Whether it is on Kafka. */
  public boolean isAccepted() {
    return outcome.equals(ACCEPTED);
  }

  /** What matters of it: id and uri, or where and why it was refused. */
  public String particulars() {
    return isAccepted()
        ? "%s  %s".formatted(id, uri)
        : Visible.placed(where, Objects.requireNonNullElse(detail, "no reason was given"));
  }

  List<String> warningLines() {
    return warnings == null
        ? List.of()
        : warnings.stream().map(w -> Visible.placed(w.field(), w.detail())).toList();
  }
}
