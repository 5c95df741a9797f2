package news.dateline.ingest.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;

/** A mail; a digest (RFC 2046, section 5.1.5) has an article in each of its messages. */
public final class MailParser implements ArticleParser {
  private static final String MBOX = "From ";

  @Override
  public String format() {
    return "mail";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    String type = wire.mediaType();
    return type.equals("message/rfc822")
        || type.equals("message/global")
        || MailHead.begins(wire.head().text());
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    MailPart message = MailPart.message(withoutMboxLine(wire.bytes()));
    if (message.headers().fields().isEmpty()) {
      throw new RefusedException(
          new Refusal("not-mail", "body", "the mail does not begin with header fields"));
    }
    refuse(message);
    List<ParsedItem> items = new ArrayList<>();
    if (message.type().type().equals("multipart/digest")) {
      for (MailPart part : message.parts(ArticleLimits.ITEMS_PER_DELIVERY)) {
        byte[] bytes = part.body();
        if (bytes != null) {
          items.add(MailArticle.of(MailPart.message(bytes), wire, source));
        }
      }
    }
    return items.isEmpty() ? List.of(MailArticle.of(message, wire, source)) : items;
  }

  /** Answers by machines, reports of delivery and what is encrypted. */
  private static void refuse(MailPart message) throws RefusedException {
    String type = message.type().type();
    String automatic = message.headers().first("Auto-Submitted");
    boolean answer =
        automatic != null && automatic.strip().toLowerCase(Locale.ROOT).startsWith("auto-replied");
    if (answer || type.equals("multipart/report")) {
      throw new RefusedException(
          new Refusal(
              "auto-reply",
              answer ? "Auto-Submitted" : "Content-Type",
              "the mail is an automatic answer or a report of delivery, not an article"));
    }
    if (type.equals("multipart/encrypted") || type.endsWith("pkcs7-mime")) {
      throw new RefusedException(
          new Refusal(
              "encrypted",
              "Content-Type",
              "the mail is encrypted; send it in the clear, over TLS"));
    }
  }

  /** The line that mailboxes put before a message, and empty lines. */
  private static byte[] withoutMboxLine(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    byte[] mark = MBOX.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length - at > mark.length
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
    }
    return at == 0 ? bytes : Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
  }
}
