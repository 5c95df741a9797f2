package news.dateline.desk.now;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A story that was corrected or taken back.
 *
 * @param kind as index-service names the change
 * @param title its headline, while it may be seen
 */
public record Ending(
    String articleId, String source, String kind, Instant at, @Nullable String title) {

  /** What happened, in a word for people. */
  public String word() {
    return switch (kind) {
      case "purged" -> "killed for good";
      case "withheld" -> "held back";
      case "embargoed" -> "put under embargo";
      default -> kind;
    };
  }

  /** Whether nobody may use it any more. */
  public boolean killed() {
    return kind.equals("killed") || kind.equals("purged");
  }
}
