package news.dateline.ingest.format.mail;

import org.jspecify.annotations.Nullable;

/** Names in address fields (RFC 5322, section 3.4); addresses are nobody's business. */
final class MailAddress {
  private MailAddress() {}

  /** The display name of the first address, or null where it has none. */
  static @Nullable String name(@Nullable String field) {
    if (field == null) {
      return null;
    }
    int angle = field.indexOf('<');
    if (angle < 0) {
      return comment(field);
    }
    String name = field.substring(0, angle).strip();
    if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
      name = name.substring(1, name.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    return name.isBlank() || name.indexOf('@') >= 0 ? null : name.strip();
  }

  /** The older form: {@code desk@agency.example (News Desk)}. */
  private static @Nullable String comment(String field) {
    int start = field.indexOf('(');
    int end = field.lastIndexOf(')');
    return start < 0 || end < start + 2 ? null : field.substring(start + 1, end).strip();
  }

  /** A message id without its angle brackets; null where there is none. */
  static @Nullable String messageId(@Nullable String field) {
    if (field == null) {
      return null;
    }
    String id = field.strip();
    int start = id.indexOf('<');
    int end = id.indexOf('>', start + 1);
    if (start >= 0 && end > start) {
      id = id.substring(start + 1, end);
    }
    id = id.strip();
    return id.isEmpty() ? null : id;
  }
}
