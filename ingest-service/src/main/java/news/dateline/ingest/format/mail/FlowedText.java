package news.dateline.ingest.format.mail;

/** Text with format=flowed (RFC 3676): lines that end with a blank go on in the next. */
final class FlowedText {
  private FlowedText() {}

  /** The text with each paragraph in one line. */
  static String unfold(String text, boolean deleteSpace) {
    StringBuilder out = new StringBuilder(text.length());
    boolean open = false;
    int depth = 0;
    for (String line : text.split("\r?\n", -1)) {
      int quotes = quotes(line);
      String content = line.substring(quotes);
      String unstuffed = content.startsWith(" ") ? content.substring(1) : content;
      boolean signature = unstuffed.equals("-- ");
      if (open && quotes == depth && !signature) {
        out.append(unstuffed);
      } else {
        out.append(out.isEmpty() ? "" : "\n").append(">".repeat(quotes)).append(unstuffed);
      }
      open = unstuffed.endsWith(" ") && !signature;
      depth = quotes;
      if (open && deleteSpace) {
        out.setLength(out.length() - 1);
      }
    }
    return out.toString();
  }

  private static int quotes(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == '>') {
      count++;
    }
    return count;
  }
}
