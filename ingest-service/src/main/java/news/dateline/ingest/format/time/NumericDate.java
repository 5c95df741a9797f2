package news.dateline.ingest.format.time;

import news.dateline.article.DateOrder;

/**
 * Reads a date of three numbers: {@code 2024/10/08}, {@code 8.10.2024}, {@code 10-08-24}. Four
 * digits first are year, month, day; all else is in the source's order and never in another.
 */
final class NumericDate {
  private NumericDate() {}

  /** Reads the date that stands next, if one does. */
  static boolean read(TokenCursor tokens, WrittenTime time, DateOrder order) {
    if (!time.isUndated() || !isAt(tokens, 0)) {
      return false;
    }
    Token first = tokens.peek(0);
    Token second = tokens.peek(2);
    Token third = tokens.peek(4);
    if (second.digits() > 2 || first.digits() == 3 || first.digits() > 4) {
      return false;
    }
    if (first.digits() == 4) {
      if (third.digits() > 2) {
        return false;
      }
      time.date(first.value(), second.value(), third.value());
      time.certainClock = !tokens.peek(1).is('/') && !tokens.peek(1).is('.');
    } else {
      inOrder(time, order, first, second, third);
    }
    tokens.skip(5);
    return true;
  }

  /** Whether three numbers between equal marks stand {@code ahead}. */
  static boolean isAt(TokenCursor tokens, int ahead) {
    Token mark = tokens.peek(ahead + 1);
    return tokens.peek(ahead).isNumber()
        && (mark.is('/') || mark.is('.') || mark.is('-'))
        && isNext(tokens, ahead + 1, mark)
        && isNext(tokens, ahead + 3, mark);
  }

  /** The mark and a number; only after a point may be a gap ({@code 8. 10. 2024}). */
  private static boolean isNext(TokenCursor tokens, int ahead, Token mark) {
    Token number = tokens.peek(ahead + 1);
    return tokens.peek(ahead).text().equals(mark.text())
        && !tokens.peek(ahead).gap()
        && number.isNumber()
        && (!number.gap() || mark.is('.'));
  }

  private static void inOrder(
      WrittenTime time, DateOrder order, Token first, Token second, Token third) {
    Token year = order == DateOrder.YMD ? first : third;
    Token month = order == DateOrder.MDY ? first : second;
    Token day =
        switch (order) {
          case DMY -> first;
          case MDY -> second;
          case YMD -> third;
        };
    boolean sized =
        (year.digits() == 2 || year.digits() == 4) && month.isShortNumber() && day.isShortNumber();
    if (!sized || month.value() > 12 || month.value() == 0) {
      time.fault =
          "%s, %s, %s is no date in the source's order, %s"
              .formatted(first.text(), second.text(), third.text(), words(order));
      return;
    }
    time.date(Years.of(year.value(), year.digits()), month.value(), day.value());
  }

  private static String words(DateOrder order) {
    return switch (order) {
      case DMY -> "day, month, year";
      case MDY -> "month, day, year";
      case YMD -> "year, month, day";
    };
  }
}
