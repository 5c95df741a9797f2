package news.dateline.ingest.format.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts off what mailers and lists add below a text: signatures and footers. */
final class MailTail {
  /** A signature is short (RFC 3676 speaks of 4 lines); a story below "-- " is not. */
  private static final int SIGNATURE_LINES = 20;

  private static final int FOOTER_LINES = 12;
  private static final int MIN_RULE = 20; // Mailman draws 47 underscores

  private MailTail() {}

  static String cut(String text) {
    List<String> lines = new ArrayList<>(text.replace("\r", "").lines().toList());
    cutFooter(lines);
    cutSignature(lines);
    return String.join("\n", lines);
  }

  private static void cutSignature(List<String> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - SIGNATURE_LINES; i--) {
      String line = lines.get(i);
      if (line.equals("-- ") || line.equals("--")) {
        lines.subList(i, lines.size()).clear();
        return;
      }
    }
  }

  /** A footer begins with a rule and tells how to leave the list. */
  private static void cutFooter(List<String> lines) {
    for (int i = lines.size() - 1; i > 0 && i >= lines.size() - FOOTER_LINES; i--) {
      if (isRule(lines.get(i)) && speaksOfList(lines.subList(i, lines.size()))) {
        lines.subList(i, lines.size()).clear();
        return;
      }
    }
  }

  private static boolean isRule(String line) {
    String rule = line.strip();
    if (rule.equals("--")) {
      return true;
    }
    if (rule.length() < MIN_RULE) {
      return false;
    }
    char c = rule.charAt(0);
    return (c == '_' || c == '-' || c == '=' || c == '*')
        && rule.chars().allMatch(other -> other == c);
  }

  private static boolean speaksOfList(List<String> lines) {
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.contains("unsubscribe")
          || lower.contains("mailing list")
          || lower.contains("you received this message because")
          || lower.contains("you are receiving this")
          || lower.contains("listinfo")
          || lower.contains("abmelden")) {
        return true;
      }
    }
    return false;
  }
}
