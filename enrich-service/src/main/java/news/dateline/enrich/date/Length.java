package news.dateline.enrich.date;

/**
 * Amounts of time as TIMEX3 durations. Units are {@code Y M W D Q}, hours and smaller with a {@code
 * T} before, and multiples such as {@code 10Y}, a decade.
 */
final class Length {
  private Length() {}

  /** The duration of {@code count} units; {@code count} may be {@code X} or end in {@code .5}. */
  static String of(String count, String unit) {
    if (count.equals("24") && unit.equals("TH")) {
      return "P1D";
    }
    boolean half = count.endsWith(".5");
    if (half) {
      String whole = count.substring(0, count.length() - 2);
      switch (unit) {
        case "Y" -> {
          return "P" + whole + "Y6M";
        }
        case "D" -> {
          return "P" + whole + "DT12H";
        }
        case "TH" -> {
          return "PT" + whole + "H30M";
        }
        case "TM" -> {
          return "PT" + whole + "M30S";
        }
        default -> {}
      }
    }
    if (unit.startsWith("T")) {
      return "PT" + count + unit.charAt(1);
    }
    if (unit.length() == 1) {
      return "P" + count + unit;
    }
    int times = Integer.parseInt(unit.substring(0, unit.length() - 1));
    if (count.equals("X")) {
      return times == 10 ? "PXDE" : times == 100 ? "PXCE" : "PXW";
    }
    long doubled = half ? 2 * whole(count) + 1 : 2 * whole(count);
    return "P" + doubled * times / 2 + unit.charAt(unit.length() - 1);
  }

  private static long whole(String count) {
    int point = count.indexOf('.');
    return Long.parseLong(point < 0 ? count : count.substring(0, point));
  }
}
