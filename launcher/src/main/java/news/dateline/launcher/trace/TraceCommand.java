package news.dateline.launcher.trace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import news.dateline.launcher.client.IndexQuestion;
import news.dateline.launcher.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code dateline trace}. */
@Command(
    name = "trace",
    description =
        "Show where a story is: what was received of it, by what way, and how each ended.",
    footer = {
      "",
      "A story is found by its id, its uri (a guid is one) or its slug, whatever the slug's case and"
          + " whatever stands between its words; a delivery by its receipt's id or by its SHA-256, of"
          + " which 8 digits are enough. A receipt is told with its channel, time, bytes and the"
          + " parser's warnings, with topic, partition and offset at each hop, and its end. No text"
          + " is told, so stories under embargo and killed ones are found, too.",
      "",
      "Exit code: 0 found, 1 nothing was received that has this name, 2 wrong usage, 3 no system"
          + " answered.",
      "",
      "Example: ./dateline trace bc-harbour-fire"
    })
public final class TraceCommand extends IndexQuestion {
  private static final int MOST = 200; // as many as the service tells

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "Of this source alone.")
  private @Nullable String source;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many receipts are shown, the newest, at most 200. Default: ${DEFAULT-VALUE}.")
  private int limit;

  @Parameters(
      paramLabel = "WHAT",
      description = "An article's or receipt's id, a uri, a slug, a SHA-256 or how it begins.")
  private String what = "";

  @Override
  protected String path() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec().commandLine(), "--limit is 1 to %d, not %d.".formatted(MOST, limit));
    }
    return "/v1/trace?limit=%d&q=%s%s"
        .formatted(limit, encoded(what), source == null ? "" : "&source=" + encoded(source));
  }

  @Override
  protected void print(JsonNode answer, Screen screen) {
    new TraceSheet(answer).print(screen);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
