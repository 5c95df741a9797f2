package news.dateline.ingest.format.json;

import java.util.Locale;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;

/**
 * A form in which an item carries a text. Media types lie (docs/reference/formats), so a text that
 * is announced as plain is looked at before it is believed.
 *
 * @param role what it is for, or how it is written, such as {@code main} or {@code xhtml}
 * @param mediaType as declared; else empty
 * @param value as sent
 */
public record JsonBody(String role, String mediaType, String value, Place place) {
  public JsonBody {
    role = role.strip().toLowerCase(Locale.ROOT);
    mediaType = mediaType.strip().toLowerCase(Locale.ROOT);
  }

  /** The text without markup. */
  public String text() {
    return switch (form()) {
      case NITF -> NitfInJson.text(value);
      case HTML -> HtmlText.of(value);
      case PLAIN -> HtmlText.looksLikeHtml(value) ? HtmlText.of(value) : PlainText.of(value);
    };
  }

  /** How it is written, the form that is read best first. */
  Form form() {
    if (mediaType.contains("nitf") || role.contains("nitf") || mediaType.endsWith("/xml")) {
      return Form.NITF;
    }
    boolean html = mediaType.contains("html") || role.contains("html") || role.equals("richtext");
    return html ? Form.HTML : Form.PLAIN;
  }

  enum Form {
    PLAIN,
    HTML,
    NITF
  }
}
