package news.dateline.launcher.client;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import news.dateline.launcher.local.Access;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import tools.jackson.databind.JsonNode;

/** What a running system has taken and not yet settled. */
public final class Unsettled {
  private final List<GroupLag> lags;
  private final OptionalLong inFlight;

  private Unsettled(List<GroupLag> lags, OptionalLong inFlight) {
    this.lags = lags;
    this.inFlight = inFlight;
  }

  /** As the broker and the index-service tell it now. */
  public static Unsettled look(Ports ports, LoopbackHttp http) {
    try (Broker broker = Broker.of(ports, Access.toRunning(LocalOptions.defaultData(), ports))) {
      return new Unsettled(broker.lags(), inFlight(ports, http));
    }
  }

  private static OptionalLong inFlight(Ports ports, LoopbackHttp http) {
    try {
      HttpAnswer answer = http.get("http://127.0.0.1:" + ports.of(Part.INDEX) + "/v1/balance");
      JsonNode sheet = answer.json().path("balance");
      return answer.isOk() && sheet.isArray()
          ? OptionalLong.of(
              sheet.valueStream().mapToLong(row -> row.path("in-flight").asLong(0)).sum())
          : OptionalLong.empty();
    } catch (NoAnswerException _) {
      return OptionalLong.empty();
    }
  }

  /** Whether all is settled; not where one of those asked does not answer. */
  public boolean isNothing() {
    return !lags.isEmpty()
        && lags.stream().allMatch(lag -> lag.records().equals(OptionalLong.of(0)))
        && inFlight.equals(OptionalLong.of(0));
  }

  @Override
  public String toString() {
    String behind =
        lags.stream()
            .filter(lag -> !lag.records().equals(OptionalLong.of(0)))
            .map(lag -> lag.group() + " " + text(lag.records()))
            .collect(Collectors.joining(", "));
    return "%s; receipts in flight: %s"
        .formatted(
            lags.isEmpty()
                ? "the broker does not answer"
                : behind.isEmpty() ? "no records behind" : "records behind: " + behind,
            text(inFlight));
  }

  private static String text(OptionalLong number) {
    return number.isEmpty() ? "unknown" : Long.toString(number.getAsLong());
  }
}
