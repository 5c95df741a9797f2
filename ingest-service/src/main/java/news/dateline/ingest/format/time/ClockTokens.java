package news.dateline.ingest.format.time;

import java.util.Set;

/** Reads clocks: {@code 14:05}, {@code 14:05:30.25}, {@code 14.05}, {@code 14h05}, 14時05分. */
final class ClockTokens {
  private static final Set<String> HOUR_WORDS = Set.of("h", "uhr", "時", "时", "點", "点", "시");
  private static final Set<String> MINUTE_WORDS = Set.of("min", "m", "分", "분");
  private static final Set<String> SECOND_WORDS = Set.of("s", "秒", "초");

  private ClockTokens() {}

  /** Reads the clock that stands next, if one does. */
  static boolean read(TokenCursor tokens, WrittenTime time) {
    if (!tokens.peek(0).isShortNumber()) {
      return false;
    }
    if (isPart(tokens, 1, ':')) {
      parts(tokens, time, ':');
      return true;
    }
    if (time.isDated() && !time.timed && isPart(tokens, 1, '.') && !isThirdOfDate(tokens)) {
      parts(tokens, time, '.');
      return true;
    }
    if (HOUR_WORDS.contains(tokens.peek(1).key())) {
      words(tokens, time);
      return true;
    }
    return HalfDay.at(tokens, 1) != null && !time.timed && hourAlone(tokens, time);
  }

  private static boolean hourAlone(TokenCursor tokens, WrittenTime time) {
    time.clock(tokens.peek(0).value(), 0, 0);
    tokens.skip(1);
    return true;
  }

  private static void parts(TokenCursor tokens, WrittenTime time, char mark) {
    boolean seconds = isPart(tokens, 3, mark);
    time.clock(
        tokens.peek(0).value(), tokens.peek(2).value(), seconds ? tokens.peek(4).value() : 0);
    tokens.skip(seconds ? 5 : 3);
    Token point = tokens.peek(0);
    Token fraction = tokens.peek(1);
    boolean fractional = (point.is('.') || point.is(',')) && !point.gap() && !fraction.gap();
    if (seconds && fractional && fraction.isNumber()) {
      time.nano = Digits.nanos(fraction.text(), 0, fraction.digits());
      tokens.skip(2);
    }
  }

  private static void words(TokenCursor tokens, WrittenTime time) {
    int hour = tokens.peek(0).value();
    tokens.skip(2);
    int minute = 0;
    int second = 0;
    if (isMinute(tokens, time)) {
      minute = tokens.peek(0).value();
      tokens.skip(1);
      skipWord(tokens, MINUTE_WORDS);
    }
    if (tokens.peek(0).isShortNumber() && SECOND_WORDS.contains(tokens.peek(1).key())) {
      second = tokens.peek(0).value();
      tokens.skip(2);
    }
    time.clock(hour, minute, second);
    time.certainClock = true; // 14 Uhr, 14h05: written where clocks count to 24
  }

  /** Two digits that follow the hour's word: at once, before a word of their own, or at the end. */
  private static boolean isMinute(TokenCursor tokens, WrittenTime time) {
    Token minute = tokens.peek(0);
    return minute.isShortNumber()
        && (!minute.gap() || MINUTE_WORDS.contains(tokens.peek(1).key()) || time.isDated());
  }

  private static void skipWord(TokenCursor tokens, Set<String> words) {
    tokens.skip(words.contains(tokens.peek(0).key()) ? 1 : 0);
  }

  /** A mark and two digits, with no gap. */
  private static boolean isPart(TokenCursor tokens, int ahead, char mark) {
    Token number = tokens.peek(ahead + 1);
    return tokens.peek(ahead).is(mark)
        && !tokens.peek(ahead).gap()
        && !number.gap()
        && number.isNumber()
        && number.digits() == 2;
  }

  private static boolean isThirdOfDate(TokenCursor tokens) {
    return tokens.peek(3).is('.') && tokens.peek(4).isNumber() && tokens.peek(4).digits() == 4;
  }
}
