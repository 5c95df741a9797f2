package news.dateline.ingest.format.time;

/** Reads a number that stands for itself: a day, a year, a clock of four or six digits. */
final class NumberTokens {
  private NumberTokens() {}

  /** Gives the next number its meaning, if it can have one. */
  static boolean read(TokenCursor tokens, WrittenTime time) {
    Token number = tokens.peek(0);
    boolean read =
        switch (tokens.peek(1).key()) {
          case "年", "년" -> isUnset(time.year) && year(number, time);
          case "月", "월" -> isUnset(time.month) && month(number, time);
          case "日", "号", "일" -> isUnset(time.day) && day(number, time);
          default -> bare(number, time);
        };
    tokens.skip(read ? 1 : 0);
    return read;
  }

  private static boolean bare(Token number, WrittenTime time) {
    return switch (number.digits()) {
      case 1 -> isUnset(time.day) && day(number, time);
      case 2 -> isUnset(time.day) ? day(number, time) : lateYear(number, time);
      case 3 -> lateYear(number, time);
      case 4 -> isUnset(time.year) ? year(number, time) : clock(number, time);
      case 6 -> clock(number, time);
      case 8 -> time.isUndated() && allDigits(number, time);
      default -> false;
    };
  }

  private static boolean day(Token number, WrittenTime time) {
    time.day = number.value();
    return number.isShortNumber();
  }

  private static boolean month(Token number, WrittenTime time) {
    time.month = number.value();
    return number.isShortNumber();
  }

  private static boolean year(Token number, WrittenTime time) {
    time.year = Years.of(number.value(), number.digits());
    return number.digits() == 2 || number.digits() == 4;
  }

  /** A shortened year, which only follows its day and month. */
  private static boolean lateYear(Token number, WrittenTime time) {
    if (!isUnset(time.year) || isUnset(time.day) || isUnset(time.month)) {
      return false;
    }
    time.year = Years.of(number.value(), number.digits());
    return true;
  }

  /** {@code 1758} or {@code 175830} after a date (ANPA 1312 writes {@code 10-08-24 1758GMT}). */
  private static boolean clock(Token number, WrittenTime time) {
    if (!time.isDated() || time.timed) {
      return false;
    }
    String text = number.text();
    int second = number.digits() == 6 ? Digits.read(text, 4, 2) : 0;
    time.clock(Digits.read(text, 0, 2), Digits.read(text, 2, 2), second);
    time.certainClock = true;
    return true;
  }

  private static boolean allDigits(Token number, WrittenTime time) {
    String text = number.text();
    time.date(Digits.read(text, 0, 4), Digits.read(text, 4, 2), Digits.read(text, 6, 2));
    return true;
  }

  private static boolean isUnset(int part) {
    return part == WrittenTime.UNSET;
  }
}
