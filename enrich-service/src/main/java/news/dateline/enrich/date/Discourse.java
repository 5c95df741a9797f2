package news.dateline.enrich.date;

import java.time.LocalDate;
import java.util.Optional;
import news.dateline.article.DateOrder;

/** What the story has spoken of so far. Not thread-safe. */
final class Discourse {
  private final Anchor anchor;
  private final DateOrder order;
  private Optional<LocalDate> day = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<String> quarter = Optional.empty();
  private String value = "";
  private int end = -1;

  Discourse(Anchor anchor, DateOrder order) {
    this.anchor = anchor;
    this.order = order;
  }

  /** A new text begins; what was spoken of stays. */
  void nextPassage() {
    end = -1;
    value = "";
  }

  /**
   * Keeps a mention of {@code spoken} that ends before token {@code endToken}; a comparison with an
   * earlier time does not change what is spoken of.
   */
  void mention(String spoken, int endToken, boolean comparison) {
    value = spoken;
    end = endToken;
    if (comparison) {
      return;
    }
    if (spoken.length() >= 4 && spoken.chars().limit(4).allMatch(Character::isDigit)) {
      year = Optional.of(Integer.parseInt(spoken.substring(0, 4)));
    }
    if (spoken.startsWith("-Q", 4)) {
      quarter = Optional.of(spoken);
    }
    if (Calendar.isDay(spoken)) {
      day = Optional.of(LocalDate.parse(spoken.substring(0, Calendar.DAY_CHARS)));
    }
  }

  Anchor anchor() {
    return anchor;
  }

  DateOrder order() {
    return order;
  }

  /** The value of the mention that ended before token {@code endToken}, if one did. */
  Optional<String> valueEndingAt(int endToken) {
    return end == endToken ? Optional.of(value) : Optional.empty();
  }

  /** The day under discussion, else the reference day. */
  Optional<LocalDate> day() {
    return day.or(anchor::today);
  }

  /** The latest year mentioned, else the reference year. */
  Optional<Integer> year() {
    return year.or(() -> anchor.today().map(LocalDate::getYear));
  }

  /** The quarter under discussion. */
  Optional<String> quarter() {
    return quarter;
  }
}
