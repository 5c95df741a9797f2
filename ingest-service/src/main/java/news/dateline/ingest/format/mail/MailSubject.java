package news.dateline.ingest.format.mail;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A subject as a headline: without what mailers and lists put before it. */
final class MailSubject {
  private static final Set<String> PREFIXES =
      Set.of("re", "fw", "fwd", "aw", "wg", "tr", "rv", "sv", "vs", "antw");

  private static final int MAX_PREFIXES = 10;

  private MailSubject() {}

  /**
   * The headline.
   *
   * @param listId the mailing list's fields, whose name in brackets is its tag; null for none
   */
  static @Nullable String headline(@Nullable String subject, @Nullable String listId) {
    if (subject == null) {
      return null;
    }
    String text = subject.strip();
    for (int i = 0; i < MAX_PREFIXES; i++) {
      String shorter = withoutPrefix(withoutTag(text, listId));
      if (shorter.length() == text.length()) {
        break;
      }
      text = shorter;
    }
    return text;
  }

  private static String withoutPrefix(String text) {
    int colon = text.indexOf(':');
    boolean prefix =
        colon > 0 && PREFIXES.contains(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    return prefix ? text.substring(colon + 1).strip() : text;
  }

  private static String withoutTag(String text, @Nullable String listId) {
    int end = text.indexOf(']');
    if (listId == null || !text.startsWith("[") || end < 2) {
      return text;
    }
    String tag = text.substring(1, end).toLowerCase(Locale.ROOT);
    boolean ofList = listId.toLowerCase(Locale.ROOT).contains(tag);
    return ofList ? text.substring(end + 1).strip() : text;
  }
}
