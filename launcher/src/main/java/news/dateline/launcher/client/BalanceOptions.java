package news.dateline.launcher.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which balance sheet is meant. */
final class BalanceOptions {
  @Option(
      names = "--by",
      paramLabel = "BY",
      defaultValue = "source",
      description =
          "What a row of the balance sheet is of: source, or hour (of each source, UTC)."
              + " Default: ${DEFAULT-VALUE}.")
  private By by = By.source;

  @Option(names = "--source", paramLabel = "ID", description = "The balance of this source alone.")
  private @Nullable String source;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "Of what was received since then, such as 2026-03-11T12:00:00Z. Default: by source all"
              + " there is, by hour the last day.")
  private @Nullable Instant since;

  /** The names are those of {@code --by}. */
  private enum By {
    source,
    hour
  }

  /** The path of that sheet at an index-service. */
  String path() {
    String path = "/v1/balance?by=" + by;
    if (source != null) {
      path += "&source=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
    }
    return since == null ? path : path + "&since=" + since;
  }
}
