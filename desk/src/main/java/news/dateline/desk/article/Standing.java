package news.dateline.desk.article;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a story is not shown, as its page says it. */
public enum Standing {
  /** Ended by its sender or by an operator. For good: whoever keeps a link may drop it (410). */
  KILLED(
      "This story was killed",
      "Nobody may use it any more, in any version. Nothing of its text is shown here, and what was used of it should be withdrawn.",
      HttpStatus.GONE),
  /** Held back. It may come back, so the address stays good (200), as of those that follow. */
  WITHHELD(
      "This story is withheld",
      "Its sender or an operator holds it back until further notice. It must not be used meanwhile.",
      HttpStatus.OK),
  /** Before its time. */
  EMBARGOED(
      "This story is under embargo",
      "It was received and may not be seen yet. It is shown here by itself when its embargo ends.",
      HttpStatus.OK),
  /** After its time. */
  EXPIRED(
      "This story has expired",
      "The time for which its sender or a contract allows it is over.",
      HttpStatus.OK),
  /** Known by name only. */
  AWAITING(
      "This story has not come yet",
      "Something was ordered about it, and no copy of it that may be shown has been received.",
      HttpStatus.OK),
  /** Visible with the next refresh of the index. */
  APPEARING(
      "This story is about to appear",
      "It was written a moment ago. This page looks again in two seconds.",
      HttpStatus.OK),
  /** In a state that a newer service knows. */
  HIDDEN("This story may not be seen now", "Nothing of its text is shown here.", HttpStatus.OK);

  private final String title;
  private final String sentence;
  private final HttpStatus status;

  Standing(String title, String sentence, HttpStatus status) {
    this.title = title;
    this.sentence = sentence;
    this.status = status;
  }

  /** Of what the index-service calls its visibility. */
  static Standing of(String visibility) {
    return switch (visibility) {
      case "killed" -> KILLED;
      case "withheld" -> WITHHELD;
      case "embargoed" -> EMBARGOED;
      case "expired" -> EXPIRED;
      case "awaiting" -> AWAITING;
      case "live" -> APPEARING;
      default -> HIDDEN;
    };
  }

  /** Of the page. */
  public String title() {
    return title;
  }

  /** What it means to a reader. */
  public String sentence() {
    return sentence;
  }

  /** Of the answer. */
  HttpStatus status() {
    return status;
  }

  /** The class of its badge. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
