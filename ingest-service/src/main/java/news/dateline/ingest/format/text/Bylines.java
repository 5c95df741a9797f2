package news.dateline.ingest.format.text;

/** Lines that name the author. */
public final class Bylines {
  private Bylines() {}

  /** The names without "By", "Von", "Par" and the like. */
  public static String withoutBy(String byline) {
    return byline.strip();
  }

  /** Whether the line is a byline: "By", then names, and no sentence. */
  public static boolean isByline(String line) {
    return false;
  }
}
