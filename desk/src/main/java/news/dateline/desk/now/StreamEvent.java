package news.dateline.desk.now;

import java.time.Instant;

/**
 * Something that open pages are told.
 *
 * @param name {@code story}: a line, as HTML; {@code gone}: the id of a story that may be seen no
 *     more; {@code reset}: the page is to be asked for anew; {@code away}: the part that does not
 *     answer, so that nothing is told; {@code back}: it answers again
 * @param at of the look that found it; of {@code away} and {@code back} the last look that told all
 */
record StreamEvent(String name, String data, Instant at) {
  static StreamEvent gone(String articleId, Instant at) {
    return new StreamEvent("gone", articleId, at);
  }

  static StreamEvent reset(Instant at) {
    return new StreamEvent("reset", "", at);
  }

  /** The page has a gap and nothing that it may not show: who types may end first. */
  static StreamEvent gap(Instant at) {
    return new StreamEvent("reset", "gap", at);
  }

  static StreamEvent away(String part, Instant at) {
    return new StreamEvent("away", part, at);
  }

  static StreamEvent back(Instant at) {
    return new StreamEvent("back", "", at);
  }

  /** As {@code instance} sends it. Its id is how far who hears it has heard then. */
  String text(String instance) {
    return "id: %s\nevent: %s\ndata: %s\n\n"
        .formatted(new Heard(at, instance).text(), name, oneLine());
  }

  private String oneLine() {
    return data.replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
