package news.dateline.ingest.push;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller's trace, passed on to every message (W3C Trace Context, section 3.2). */
final class Traceparent {
  private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private Traceparent() {}

  /** The header, or null where it is absent or malformed. */
  static @Nullable String valid(@Nullable String header) {
    return header != null && FORM.matcher(header).matches() ? header : null;
  }
}
