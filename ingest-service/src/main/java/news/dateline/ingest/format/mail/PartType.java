package news.dateline.ingest.format.mail;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a part says it is. One that cannot be read is plain text (RFC 2045, section 5.2).
 *
 * @param type such as {@code text/plain}, in lower case
 * @param attached whether it is an attachment: a file by disposition or by name
 */
record PartType(
    String type,
    @Nullable String charset,
    @Nullable String boundary,
    boolean flowed,
    boolean deleteSpace,
    boolean attached) {

  /** Names of files are the longest that stands in such a field. */
  private static final int MAX_CHARS = 2_000;

  static PartType of(@Nullable String contentType, @Nullable String disposition) {
    boolean attached = isAttachment(disposition);
    if (contentType == null || contentType.isBlank()) {
      return new PartType("text/plain", null, null, false, false, attached);
    }
    if (contentType.length() > MAX_CHARS) {
      return new PartType(guess(contentType), null, null, false, false, attached);
    }
    try {
      ContentType type = new ContentType(EncodedWords.decode(contentType));
      return new PartType(
          type.getBaseType().toLowerCase(Locale.ROOT),
          type.getParameter("charset"),
          type.getParameter("boundary"),
          "flowed".equalsIgnoreCase(type.getParameter("format")),
          "yes".equalsIgnoreCase(type.getParameter("delsp")),
          attached);
    } catch (ParseException e) {
      return new PartType(guess(contentType), null, null, false, false, attached);
    }
  }

  boolean isText() {
    return type.equals("text/plain") || type.equals("text/html");
  }

  boolean isMultipart() {
    return type.startsWith("multipart/");
  }

  boolean isMessage() {
    return type.equals("message/rfc822") || type.equals("message/global");
  }

  private static String guess(String contentType) {
    return contentType.toLowerCase(Locale.ROOT).contains("html") ? "text/html" : "text/plain";
  }

  private static boolean isAttachment(@Nullable String disposition) {
    if (disposition == null || disposition.length() > MAX_CHARS) {
      return disposition != null;
    }
    try {
      return "attachment".equalsIgnoreCase(new ContentDisposition(disposition).getDisposition());
    } catch (ParseException e) {
      return disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }
  }
}
