package news.dateline.ingest.format.text;

/** Recognises the day in a dateline: "Oct 8", "8. Oktober 2024", "08/10/2024", "10月8日". */
final class DatelineDate {
  private DatelineDate() {}

  /** Moves the cursor over a day, or leaves it where it is. */
  static boolean skip(DatelineCursor cursor) {
    int start = cursor.at;
    if (dayFirst(cursor) || restore(cursor, start) || monthFirst(cursor)) {
      year(cursor);
      return true;
    }
    cursor.at = start;
    return false;
  }

  private static boolean dayFirst(DatelineCursor cursor) {
    if (!number(cursor, 31)) {
      return false;
    }
    if (cursor.skip('月')) {
      return number(cursor, 31) && cursor.skip('日');
    }
    char mark = cursor.peek();
    if (mark == '/' || mark == '.' || mark == '-') {
      cursor.at++;
      if (number(cursor, 31)) {
        return true;
      }
    }
    cursor.skip('º');
    cursor.skipBlanks();
    of(cursor);
    return month(cursor);
  }

  /** "8 de outubro de 2024". */
  private static void of(DatelineCursor cursor) {
    boolean of =
        cursor.text.startsWith("de ", cursor.at) || cursor.text.startsWith("di ", cursor.at);
    cursor.at += of ? 3 : 0;
  }

  private static boolean monthFirst(DatelineCursor cursor) {
    if (!month(cursor)) {
      return false;
    }
    cursor.skipBlanks();
    return number(cursor, 31);
  }

  private static boolean month(DatelineCursor cursor) {
    int start = cursor.at;
    while (cursor.at < cursor.limit && DatelineCursor.isLetter(cursor.peek())) {
      cursor.at++;
    }
    boolean month = DatelineWords.isMonth(cursor.text.substring(start, cursor.at));
    cursor.skip('.');
    return month;
  }

  private static void year(DatelineCursor cursor) {
    int end = cursor.at;
    while (cursor.at < cursor.limit && ",./- ".indexOf(cursor.peek()) >= 0) {
      cursor.at++;
    }
    of(cursor);
    int digits = cursor.at;
    boolean year = number(cursor, 2999) && (cursor.at - digits == 4 || cursor.at - digits == 2);
    cursor.at = year ? cursor.at : end;
  }

  private static boolean number(DatelineCursor cursor, int most) {
    int start = cursor.at;
    int value = 0;
    while (cursor.at - start < 4 && Character.isDigit(cursor.peek())) {
      value = value * 10 + Character.digit(cursor.peek(), 10);
      cursor.at++;
    }
    char next = cursor.peek();
    boolean ends = !Character.isLetterOrDigit(next) || next == '月' || next == '日';
    return cursor.at > start && value > 0 && value <= most && ends;
  }

  private static boolean restore(DatelineCursor cursor, int start) {
    cursor.at = start;
    return false;
  }
}
