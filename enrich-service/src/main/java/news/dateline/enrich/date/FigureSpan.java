package news.dateline.enrich.date;

/** How far a number in figures goes. */
final class FigureSpan {
  /** {@code 2024-10-08T16:00} */
  private static final int STAMP_CHARS = 16;

  /** {@code 2024-W41} */
  private static final int WEEK_CHARS = 8;

  private FigureSpan() {}

  /**
   * Digits with grouping, decimals, a clock's minutes or an ordinal's ending, or a whole time stamp
   * or week as ISO 8601 writes it.
   */
  static int end(String text, int start) {
    if (isStamp(text, start)) {
      return endOfStamp(text, start + STAMP_CHARS);
    }
    if (isWeek(text, start)) {
      return start + WEEK_CHARS;
    }
    int end = digits(text, start);
    if (isGroup(text, end)) {
      while (isGroup(text, end)) {
        end += 4;
      }
      return end;
    }
    if (follows(text, end, ':') && digits(text, end + 1) == end + 3) {
      return end + 3;
    }
    if (follows(text, end, '.')) {
      int decimals = digits(text, end + 1);
      // 8.10.2024 is three numbers.
      boolean several =
          follows(text, decimals, '.') || (start > 0 && text.charAt(start - 1) == '.');
      return several ? end : decimals;
    }
    int letters = end;
    while (letters < text.length()
        && letters < end + 3
        && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    return switch (Figures.ending(text, end, letters)) {
      case "s", "st", "nd", "rd", "th" -> letters;
      default -> end;
    };
  }

  private static boolean isGroup(String text, int end) {
    return follows(text, end, ',') && digits(text, end + 1) == end + 4;
  }

  private static boolean isStamp(String text, int start) {
    return start + STAMP_CHARS <= text.length()
        && text.charAt(start + 4) == '-'
        && text.charAt(start + 7) == '-'
        && text.charAt(start + 10) == 'T'
        && text.charAt(start + 13) == ':'
        && digits(text, start) == start + 4
        && digits(text, start + 5) == start + 7
        && digits(text, start + 8) == start + 10
        && digits(text, start + 11) == start + 13
        && digits(text, start + 14) == start + STAMP_CHARS;
  }

  private static boolean isWeek(String text, int start) {
    int end = start + WEEK_CHARS;
    return end <= text.length()
        && text.charAt(start + 4) == '-'
        && text.charAt(start + 5) == 'W'
        && digits(text, start) == start + 4
        && digits(text, start + 6) == end
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Seconds and their parts, Z or an offset. */
  private static int endOfStamp(String text, int minutes) {
    int end = minutes;
    if (follows(text, end, ':')) {
      end = digits(text, end + 1);
    }
    if (follows(text, end, '.')) {
      end = digits(text, end + 1);
    }
    if (end < text.length() && text.charAt(end) == 'Z') {
      return end + 1;
    }
    if (follows(text, end, '+') || follows(text, end, '-')) {
      end = digits(text, end + 1);
      end = follows(text, end, ':') ? digits(text, end + 1) : end;
    }
    return end;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether {@code mark} and a digit stand at {@code index}. */
  private static boolean follows(String text, int index, char mark) {
    return index + 1 < text.length()
        && text.charAt(index) == mark
        && Character.isDigit(text.charAt(index + 1));
  }
}
