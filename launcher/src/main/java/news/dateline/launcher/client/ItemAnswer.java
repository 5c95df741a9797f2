package news.dateline.launcher.client;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.Warning;
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
        ? present("  ", id, uri)
        : present(": ", where, Objects.requireNonNullElse(detail, reason));
  }

  List<String> warningLines() {
    return warnings == null
        ? List.of()
        : warnings.stream().map(w -> present(": ", w.field(), w.detail())).toList();
  }

  private static String present(String between, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
  }
}
