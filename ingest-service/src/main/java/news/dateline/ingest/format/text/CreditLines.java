package news.dateline.ingest.format.text;

/** Paragraphs at the end that name reporters, editors, rights or channels. */
public final class CreditLines {
  private CreditLines() {}

  /** Whether the paragraph is such a line. */
  public static boolean isCredit(String paragraph) {
    return false;
  }
}
