package news.dateline.ingest.format.newsmlg2;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/** Content without elements of its own: plain text, HTML or a whole XML document in CDATA. */
final class InlineText {
  private InlineText() {}

  static @Nullable InlineContent read(WireElement inline, Draft draft) throws RefusedException {
    String type = lower(inline.attribute("contenttype"));
    if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) {
      return null;
    }
    String text = decoded(inline, draft);
    if (isXmlDocument(text)) {
      return document(text, draft);
    }
    return HtmlText.looksLikeHtml(text)
        ? InlineContent.of(HtmlText.of(text), "HTML in the content")
        : InlineContent.of(PlainText.of(text), "plain text of the content");
  }

  private static String decoded(WireElement inline, Draft draft) {
    String encoding = lower(G2Code.first(inline, "encoding", "encodinguri"));
    if (!encoding.contains("base64")) {
      return inline.getValue().strip();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(inline.getValue());
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      draft.warn("bodyText", "undecodable", "the Base64 content is no text in UTF-8");
      return "";
    }
  }

  private static boolean isXmlDocument(String text) {
    return text.startsWith("<?xml")
        || text.startsWith("<nitf")
        || text.startsWith("<!DOCTYPE nitf");
  }

  private static @Nullable InlineContent document(String text, Draft draft)
      throws RefusedException {
    try {
      WireElement root = (WireElement) XmlReader.read(text).getRootElement();
      XInclusions.empty(root);
      return InlineMarkup.read(root, draft);
    } catch (RefusedException e) {
      if (e.refusal().reason().equals("entity-declaration")) {
        throw e;
      }
      draft.warn(
          "bodyText", "malformed-content", "the XML in the content is read as HTML: it is broken");
      return InlineContent.of(HtmlText.of(text), "broken markup in the content");
    }
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
