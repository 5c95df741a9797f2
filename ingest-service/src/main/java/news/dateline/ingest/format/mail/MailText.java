package news.dateline.ingest.format.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Finds the text of a mail among its parts: plain text before HTML, what is shown before files. */
final class MailText {
  /** Messages in messages deeper than this are no forwards any more. */
  private static final int MAX_DEPTH = 10;

  /** More parts than a mail with a gallery has. */
  private static final int MAX_PARTS = 200;

  private static final Set<String> WIRES =
      Set.of(
          "application/xml",
          "text/xml",
          "application/json",
          "application/vnd.iptc.g2.newsitem+xml",
          "application/vnd.iptc.g2.newsmessage+xml",
          "text/vnd.iptc.nitf",
          "text/vnd.iptc.newsml");

  private final List<String> doubts = new ArrayList<>();
  private final List<String> attachments = new ArrayList<>();
  private int left = MAX_PARTS;
  private boolean wire;
  private @Nullable MailPart nested;
  private @Nullable String language;

  /** The text of the message, in paragraphs; empty where it has none. */
  String of(MailPart message) {
    return read(message, 0).strip();
  }

  /** What was doubtful about charsets and encodings. */
  List<String> doubts() {
    return doubts;
  }

  /** Names of what was passed over. */
  List<String> attachments() {
    return attachments;
  }

  /** Whether a file is attached that may be an article's wire. */
  boolean hasWire() {
    return wire;
  }

  /** The message that the text was taken from, where that is not the outermost; else null. */
  @Nullable MailPart nested() {
    return nested;
  }

  /** The language that the part states which the text was taken from, or null. */
  @Nullable String language() {
    return language;
  }

  private String read(MailPart part, int depth) {
    left--;
    PartType type = part.type();
    if (left < 0 || depth > MAX_DEPTH) {
      doubts.add("the mail has more parts, or parts in parts, than are read");
      return "";
    }
    if (type.isMultipart()) {
      return multipart(part, depth);
    }
    if (type.isMessage()) {
      return message(part, depth);
    }
    if (type.isText() && (!type.attached() || depth == 0)) {
      return text(part);
    }
    wire |= WIRES.contains(type.type());
    attachments.add(type.type());
    return "";
  }

  private String message(MailPart part, int depth) {
    byte[] bytes = part.body();
    if (bytes == null) {
      return "";
    }
    MailPart message = MailPart.message(bytes);
    String text = read(message, depth + 1);
    if (nested == null && !text.isBlank()) {
      nested = message;
    }
    return text;
  }

  private String multipart(MailPart part, int depth) {
    List<MailPart> parts = part.parts(Math.max(0, left));
    return switch (part.type().type()) {
      case "multipart/alternative" -> alternative(parts, depth);
      case "multipart/related", "multipart/signed" ->
          parts.isEmpty() ? "" : read(parts.getFirst(), depth + 1);
      default -> mixed(parts, depth);
    };
  }

  /** Plain text where it says anything; else the last, which is the richest (RFC 2046, 5.1.4). */
  private String alternative(List<MailPart> parts, int depth) {
    for (MailPart part : parts) {
      if (part.type().type().equals("text/plain")) {
        String text = read(part, depth + 1);
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    for (MailPart part : parts.reversed()) {
      boolean plain = part.type().type().equals("text/plain");
      String text = plain ? "" : read(part, depth + 1);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /** Every text that is shown; a message inside only where there is no other text. */
  private String mixed(List<MailPart> parts, int depth) {
    List<String> texts = new ArrayList<>();
    for (MailPart part : parts) {
      if (!part.type().isMessage()) {
        String text = read(part, depth + 1);
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
    for (MailPart part : parts) {
      if (part.type().isMessage() && texts.isEmpty()) {
        String text = read(part, depth + 1);
        if (!text.isBlank()) {
          texts.add(text);
        }
      }
    }
    return String.join("\n\n", texts);
  }

  private String text(MailPart part) {
    byte[] bytes = part.body();
    if (bytes == null) {
      doubts.add("a part's transfer encoding is not known");
      return "";
    }
    language = language == null ? part.headers().text("Content-Language") : language;
    MailBytes decoded = MailBytes.decode(bytes, part.type().charset());
    if (decoded.doubt() != null) {
      doubts.add(decoded.doubt());
    }
    if (part.type().type().equals("text/html")) {
      return HtmlText.of(decoded.text());
    }
    String text =
        part.type().flowed()
            ? FlowedText.unfold(decoded.text(), part.type().deleteSpace())
            : decoded.text();
    return PlainText.of(MailTail.cut(text));
  }
}
