package news.dateline.ingest.format.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element that may hold plain text, escaped HTML, markup in place or base64: Atom's
 * text constructs (RFC 4287, sections 3.1 and 4.1.3), Atom 0.3's modes, and RSS, which says nothing
 * and has to be looked at.
 */
final class TextConstruct {
  private TextConstruct() {}

  /**
   * The text in paragraphs; empty where there is none.
   *
   * @param literal whether an element that names no type holds plain text, as in Atom
   */
  static String of(WireElement element, boolean literal) {
    element.readAll();
    String type = lower(element.attribute("type"));
    WireElement alternative = alternative(element, type);
    if (alternative != null) {
      return of(alternative, literal);
    }
    if (isMedia(type)) {
      return "";
    }
    if ("base64".equals(lower(element.attribute("mode")))
        || type.equals("application/octet-stream")) {
      return guessed(decoded(element.getValue()));
    }
    if (!element.elements().isEmpty()) {
      return MarkupText.of(element);
    }
    String text = element.getValue();
    return switch (type) {
      case "html", "text/html", "xhtml", "application/xhtml+xml" -> html(text);
      case "text", "text/plain", "plain" -> paragraphs(text);
      default -> literal ? paragraphs(text) : guessed(text);
    };
  }

  /** Of several renderings of one content the last is the richest (RFC 2046, section 5.1.4). */
  private static @Nullable WireElement alternative(WireElement element, String type) {
    if (!type.startsWith("multipart/")) {
      return null;
    }
    List<WireElement> renderings = element.elements();
    return renderings.isEmpty() ? null : renderings.getLast();
  }

  private static boolean isMedia(String type) {
    return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return base64; // it was not encoded, whatever its type says
    }
  }

  private static String guessed(String text) {
    return HtmlText.looksLikeHtml(text) ? html(text) : paragraphs(text);
  }

  /** HTML that was escaped once too often shows its tags as text, from the first to the last. */
  private static String html(String html) {
    String text = HtmlText.of(SwallowingTags.closed(html));
    boolean twice = html.indexOf('<') < 0 && text.startsWith("<") && text.endsWith(">");
    return twice ? HtmlText.of(text) : text;
  }

  /** Plain text; an empty line ends a paragraph, other white space is only how it was written. */
  private static String paragraphs(String text) {
    String plain = text.strip();
    if (plain.indexOf('\n') < 0) {
      return PlainText.clean(plain);
    }
    StringBuilder out = new StringBuilder(plain.length());
    StringBuilder paragraph = new StringBuilder();
    plain
        .lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                end(paragraph, out);
              } else {
                paragraph.append(line).append('\n');
              }
            });
    end(paragraph, out);
    return out.toString();
  }

  private static void end(StringBuilder paragraph, StringBuilder out) {
    String text = PlainText.clean(paragraph.toString());
    if (!text.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n\n").append(text);
    }
    paragraph.setLength(0);
  }

  private static String lower(@Nullable String value) {
    if (value == null) {
      return "";
    }
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
