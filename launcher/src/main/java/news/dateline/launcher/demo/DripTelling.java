package news.dateline.launcher.demo;

import java.io.Serial;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.launcher.demo.Drip.Followed;
import news.dateline.launcher.sample.GeneratedItem;

/** Says in a line what happened to a story of the drip; remembers headlines, which a kill takes. */
final class DripTelling {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final int REMEMBERED = 50; // follow-ups come within a dozen stories

  private final Map<String, String> headlines = new Remembered();

  String of(GeneratedItem item, Followed followed) {
    String clock = CLOCK.format(LocalTime.now(ZoneOffset.UTC));
    return "%s  %-10s  %s".formatted(clock, item.source(), words(item, followed));
  }

  private String words(GeneratedItem item, Followed followed) {
    if (!followed.answer().isAccepted()) {
      return followed.answer().outcome() + ": " + followed.answer().particulars();
    }
    String before = headlines.getOrDefault(item.uri(), item.uri());
    if (followed.document().isEmpty()) {
      return "not seen within %d s: %s".formatted(followed.latency().toSeconds(), before);
    }
    ArticleDocument document = followed.document().get();
    String headline = document.text("headline").orElse(before);
    headlines.put(item.uri(), headline);
    String latency = String.format(Locale.ROOT, "%.1f s", followed.latency().toMillis() / 1000.0);
    return switch (document.visibility()) {
      case "live" -> "%s, searchable after %s: %s".formatted(kind(item), latency, headline);
      case "killed" -> "KILL, the text was gone after %s: %s".formatted(latency, headline);
      default -> "%s, text hidden: %s".formatted(document.visibility(), headline);
    };
  }

  private static String kind(GeneratedItem item) {
    return switch (item.role()) {
      case CORRECTION -> "CORRECTION";
      case VERSION -> "version";
      case STORY, KILL, EMBARGOED, WITHHELD, UNDECODABLE, DUPLICATE, DATES, FOREIGN -> "story";
    };
  }

  private static final class Remembered extends LinkedHashMap<String, String> {
    @Serial private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > REMEMBERED;
    }
  }
}
