package news.dateline.ingest.format.mail;

import java.util.Locale;
import java.util.Set;

/** Whether a text begins as a mail does: with header fields, the needed ones among them. */
final class MailHead {
  private static final Set<String> SURE =
      Set.of("date", "message-id", "mime-version", "received", "return-path", "delivered-to");

  private MailHead() {}

  static boolean begins(String text) {
    int at = text.startsWith("From ") ? text.indexOf('\n') + 1 : 0;
    boolean from = false;
    boolean sure = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      int colon = line.indexOf(':');
      if (!folded && !isName(line, colon)) {
        return false;
      }
      if (!folded) {
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        from |= name.equals("from");
        sure |= SURE.contains(name);
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return from && sure;
  }

  private static boolean isName(String line, int colon) {
    if (colon < 1) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
