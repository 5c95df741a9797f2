package news.dateline.ingest.format.time;

import java.util.Set;

/** Reads words: months, weekdays, and those that say nothing. */
final class WordTokens {
  private static final int MAX_TRAILING_WORDS = 2;

  /** Words round a date or a clock in the languages of {@link Languages}. */
  private static final Set<String> SMALL =
      Set.of(
          ("at on of the um kl klo klokken am den der dem le la las el de del du d a alle ore om op"
                  + " w v r g в г ob na as saat uhr hrs hours h local time στις των του τις"
                  + " ωρα года році року р y et und и")
              .split(" ", -1));

  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "e", "o", "a", "º", "ª");
  private static final Set<String> UNITS = Set.of("年", "月", "日", "号", "년", "월", "일");

  private WordTokens() {}

  /** Reads the next word, if it can be understood where it stands. */
  static boolean read(TokenCursor tokens, WrittenTime time) {
    Token word = tokens.peek(0);
    if (isSilent(tokens)) {
      tokens.skip(1);
      return true;
    }
    int month = MonthNames.of(word.key());
    if (month != MonthNames.NONE && !isWeekdayHere(tokens)) {
      return month(tokens, time, month);
    }
    if (isKnown(word) || isForeignWeekday(tokens)) {
      tokens.skip(1);
      return true;
    }
    return isTrailing(tokens, time);
  }

  /** Whether the word names a month or a weekday or belongs to the words round them. */
  static boolean isKnown(Token word) {
    return SMALL.contains(word.key())
        || DayNames.contains(word.key())
        || MonthNames.of(word.key()) != MonthNames.NONE;
  }

  private static boolean month(TokenCursor tokens, WrittenTime time, int month) {
    if (time.month != WrittenTime.UNSET) {
      time.fault = "it names two months";
      return true;
    }
    time.month = month;
    tokens.skip(1);
    return true;
  }

  /** What hangs on a number ({@code 5th}, 8日), and the T between date and clock. */
  private static boolean isSilent(TokenCursor tokens) {
    String key = tokens.peek(0).key();
    boolean afterNumber = tokens.peek(-1).isNumber();
    boolean hanging = !tokens.peek(0).gap() && (ORDINALS.contains(key) || UNITS.contains(key));
    return afterNumber && (hanging || (key.equals("t") && tokens.peek(1).isNumber()));
  }

  /** "mar" is March in Italian, and Tuesday where the month follows. */
  private static boolean isWeekdayHere(TokenCursor tokens) {
    if (!tokens.isAtStart() || !DayNames.contains(tokens.peek(0).key())) {
      return false;
    }
    boolean marked = tokens.peek(1).is(',') || tokens.peek(1).is('.');
    return NumericDate.isAt(tokens, marked ? 2 : 1)
        || tokens.rest().stream()
            .skip(1)
            .anyMatch(token -> MonthNames.of(token.key()) != MonthNames.NONE);
  }

  /** A first word before a comma is a weekday, in whatever language. */
  private static boolean isForeignWeekday(TokenCursor tokens) {
    return tokens.isAtStart() && tokens.peek(1).is(',');
  }

  /** One or two words after a whole time. */
  private static boolean isTrailing(TokenCursor tokens, WrittenTime time) {
    boolean numbers = tokens.rest().stream().anyMatch(Token::isNumber);
    long words = tokens.rest().stream().filter(Token::isWord).count();
    if (!time.isDated() || !time.timed || numbers || words > MAX_TRAILING_WORDS) {
      return false;
    }
    time.doubt("'%s' after the time is not read".formatted(tokens.peek(0).text()));
    tokens.skip(1);
    while (tokens.peek(0).isWord()) {
      tokens.skip(1);
    }
    return true;
  }
}
