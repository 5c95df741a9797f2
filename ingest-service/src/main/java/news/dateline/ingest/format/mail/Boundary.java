package news.dateline.ingest.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a multipart body at its boundary lines (RFC 2046, section 5.1.1). */
final class Boundary {
  private final byte[] mark;

  private Boundary(byte[] mark) {
    this.mark = mark;
  }

  /** Where a part begins and ends in the bytes. */
  record Slice(int from, int to) {}

  /**
   * The parts, at most {@code most}; a last one that is not closed goes to the end. Where no
   * boundary is stated it is the first line that begins with two hyphens.
   */
  static List<Slice> parts(byte[] bytes, int from, int to, @Nullable String stated, int most) {
    String name = stated == null ? firstMark(bytes, from, to) : "--" + stated;
    return name == null
        ? List.of()
        : new Boundary(name.getBytes(StandardCharsets.ISO_8859_1)).cut(bytes, from, to, most);
  }

  private List<Slice> cut(byte[] bytes, int from, int to, int most) {
    List<Slice> parts = new ArrayList<>();
    int start = -1;
    int at = from;
    while (at < to && parts.size() < most) {
      int end = Headers.endOfLine(bytes, at, to);
      if (isMark(bytes, at, end)) {
        if (start >= 0) {
          parts.add(new Slice(start, Headers.withoutLineEnd(bytes, start, at)));
        }
        if (isClose(bytes, at, end)) {
          return parts;
        }
        start = end;
      }
      at = end;
    }
    if (start >= 0 && start < to && parts.size() < most) {
      parts.add(new Slice(start, to));
    }
    return parts;
  }

  private boolean isMark(byte[] bytes, int from, int end) {
    if (end - from < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[from + i] != mark[i]) {
        return false;
      }
    }
    int rest = from + mark.length;
    return rest == end || bytes[rest] <= ' ' || isClose(bytes, from, end);
  }

  private boolean isClose(byte[] bytes, int from, int end) {
    int rest = from + mark.length;
    return rest + 1 < end && bytes[rest] == '-' && bytes[rest + 1] == '-';
  }

  private static @Nullable String firstMark(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int end = Headers.endOfLine(bytes, at, to);
      if (end - at > 3 && bytes[at] == '-' && bytes[at + 1] == '-') {
        int content = Headers.withoutLineEnd(bytes, at, end);
        return new String(bytes, at, content - at, StandardCharsets.ISO_8859_1).stripTrailing();
      }
      at = end;
    }
    return null;
  }
}
