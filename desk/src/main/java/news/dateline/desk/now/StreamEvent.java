package news.dateline.desk.now;

import java.time.Instant;

/**
 * Something that open pages are told.
 *
 * @param name {@code story}: a line, as HTML; {@code gone}: the id of a story that may be seen no
 *     more; {@code reset}: the list is to be asked for anew
 * @param at of the look that found it
 */
record StreamEvent(String name, String data, Instant at) {
  static StreamEvent gone(String articleId, Instant at) {
    return new StreamEvent("gone", articleId, at);
  }

  static StreamEvent reset(Instant at) {
    return new StreamEvent("reset", "", at);
  }

  /** As it is sent. Its id is the time, so that who comes again can be told what was missed. */
  String text() {
    return "id: %d\nevent: %s\ndata: %s\n\n".formatted(at.toEpochMilli(), name, oneLine());
  }

  private String oneLine() {
    return data.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
