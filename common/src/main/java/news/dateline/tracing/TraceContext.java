package news.dateline.tracing;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a span stands in its trace, as W3C Trace Context (level 1) has it.
 *
 * @param traceId 32 hexadecimal digits
 * @param spanId 16 hexadecimal digits
 * @param parentId the span it was caused by; absent where the trace begins
 * @param sampled whether the trace's spans are sent to whoever collects them
 */
public record TraceContext(
    String traceId, String spanId, @Nullable String parentId, boolean sampled) {
  // The version's own fields; a later version may append others, which are passed over.
  private static final Pattern FORM =
      Pattern.compile(
          "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

  private static final int SAMPLED = 1; // a bit of the flags
  private static final HexFormat HEX = HexFormat.of();

  /** A trace that begins. */
  static TraceContext root(boolean sampled) {
    return new TraceContext(id() + id(), id(), null, sampled);
  }

  /** What a header says; empty where it is absent or malformed. */
  public static Optional<TraceContext> read(@Nullable String traceparent) {
    if (traceparent == null) {
      return Optional.empty();
    }
    Matcher header = FORM.matcher(traceparent);
    if (!header.matches()) {
      return Optional.empty();
    }
    boolean sampled = (HexFormat.fromHexDigits(header.group(3)) & SAMPLED) != 0;
    return Optional.of(new TraceContext(header.group(1), header.group(2), null, sampled));
  }

  /** A span that this one causes. */
  TraceContext child() {
    return new TraceContext(traceId, id(), spanId, sampled);
  }

  /** As a header, for what this span causes elsewhere. */
  public String traceparent() {
    return "00-%s-%s-0%d".formatted(traceId, spanId, sampled ? SAMPLED : 0);
  }

  /** Unlike any other, and no secret. All zeros would be invalid. */
  private static String id() {
    return HEX.toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
  }
}
