package news.dateline.ingest.format.time;

/** Years as written, by the number of their digits. */
final class Years {
  private static final int CENTURY = 1900;
  private static final int FIRST_OF_1900 = 50;

  private Years() {}

  /**
   * The year that two, three or four digits mean by RFC 2822, section 4.3: 00 to 49 are 2000 to
   * 2049, 50 to 99 and three digits count from 1900.
   */
  static int of(int value, int digits) {
    return switch (digits) {
      case 2 -> value < FIRST_OF_1900 ? CENTURY + 100 + value : CENTURY + value;
      case 3 -> CENTURY + value;
      default -> value;
    };
  }
}
