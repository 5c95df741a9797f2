package news.dateline.ingest.format.text;

/** Plain text, cleaned. */
public final class PlainText {
  private PlainText() {}

  /** The text in paragraphs. */
  public static String of(String text) {
    return text.strip();
  }

  /** A field of one line. */
  public static String clean(String field) {
    return field.strip();
  }
}
