package news.dateline.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Control;
import news.dateline.kafka.MessageHeaders;
import news.dateline.tracing.TraceContext;
import org.apache.kafka.common.header.Headers;

/**
 * How what a batch asks for came in: under which trace, and whether it is replayed from the dead
 * letters, so that nobody has waited for it since its receipt.
 */
record Arrivals(Map<String, TraceContext> traces, Set<String> replayed) {

  /** Of what comes by no message. */
  static Arrivals none() {
    return new Arrivals(new HashMap<>(), new HashSet<>());
  }

  /** Notes how an article came in, by its receipt, or a control, by its id. */
  void add(String id, Headers headers) {
    MessageHeaders.trace(headers).ifPresent(trace -> traces.put(id, trace));
    if (MessageHeaders.isReplay(headers)) {
      replayed.add(id);
    }
  }

  boolean isReplay(String receiptId) {
    return replayed.contains(receiptId);
  }

  boolean isReplay(Control control) {
    return replayed.contains(id(control));
  }

  Optional<TraceContext> trace(String receiptId) {
    return Optional.ofNullable(traces.get(receiptId));
  }

  Optional<TraceContext> trace(Control control) {
    return trace(id(control));
  }

  /** What an item of the wire asks for came as that item did. */
  private static String id(Control control) {
    return Objects.requireNonNullElse(control.by(), control.controlId());
  }
}
