package news.dateline.ingest.format.text;

/** Collects text as paragraphs. */
public final class TextFlow {
  private final StringBuilder out = new StringBuilder();

  /** Inline text. */
  public void text(CharSequence chars) {
    out.append(chars);
  }

  /** Text whose blanks, tabs and line ends are kept. */
  public void preformatted(CharSequence chars) {
    out.append(chars);
  }

  /** Begins a new paragraph. */
  public void paragraph() {
    out.append("\n\n");
  }

  /** A new line; two in a row are a paragraph. */
  public void line() {
    out.append('\n');
  }

  /** The next cell of a row. */
  public void cell() {
    out.append('\t');
  }

  /** The next row of a table. */
  public void row() {
    out.append('\n');
  }

  /** What was collected, "" if nothing. */
  public String text() {
    return out.toString().strip();
  }
}
