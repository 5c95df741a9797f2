package news.dateline.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.format.textwire.SpecialFunctions;
import news.dateline.ingest.format.textwire.Transmission;
import org.jspecify.annotations.Nullable;

/**
 * A story, cut into header, text and time of sending. Where control characters are missing, the
 * layout tells: the text begins with the first {@code ^}.
 *
 * @param header null where the first lines are none
 * @param text its lines
 * @param sent null where it is not stated
 * @param whole whether the end of the text is marked, or a time of sending follows it
 */
record SentStory(
    @Nullable StoryHeader header, List<String> text, @Nullable StoryStamp sent, boolean whole) {

  /** A profile of companies may stand below the stamp. */
  private static final int STAMP_LINES = 60;

  static SentStory of(Transmission transmission) {
    List<String> head = filled(transmission.header());
    StoryHeader header =
        head.isEmpty() ? null : StoryHeader.in(head.getFirst(), head.size() > 1 ? head.get(1) : "");
    List<String> text = new ArrayList<>();
    if (!transmission.hasText()) {
      int from = header == null ? 0 : header.category() == null ? 1 : 2;
      List<String> all = transmission.header().lines().toList();
      text.addAll(SpecialFunctions.strip(String.join("\n", after(all, from))).lines().toList());
    }
    text.addAll(SpecialFunctions.strip(transmission.text()).lines().toList());
    StoryStamp sent = stamp(transmission.trailer());
    if (sent == null) {
      sent = takeLast(text);
    }
    return new SentStory(header, text, sent, transmission.ended() || sent != null);
  }

  private static List<String> filled(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).toList();
  }

  /** The lines after that many that are not empty. */
  private static List<String> after(List<String> lines, int filled) {
    int seen = 0;
    int at = 0;
    while (at < lines.size() && seen < filled) {
      seen += lines.get(at).isBlank() ? 0 : 1;
      at++;
    }
    return lines.subList(at, lines.size());
  }

  private static @Nullable StoryStamp stamp(String trailer) {
    return trailer
        .lines()
        .limit(STAMP_LINES)
        .map(StoryStamp::in)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The stamp at the end of the text; it and what follows are no text. */
  private static @Nullable StoryStamp takeLast(List<String> text) {
    for (int i = text.size() - 1; i >= Math.max(0, text.size() - STAMP_LINES); i--) {
      StoryStamp stamp = StoryStamp.in(text.get(i));
      if (stamp != null) {
        text.subList(i, text.size()).clear();
        return stamp;
      }
    }
    return null;
  }
}
