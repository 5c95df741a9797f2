package news.dateline.ingest.format.newsml1;

import java.util.Locale;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** What a ContentItem says about its content. */
final class ContentItem {
  private ContentItem() {}

  /** Whether it holds text, by its media type and by having any content in the document. */
  static boolean isText(WireElement content) {
    String media = lower(content.child("MediaType"), "FormalName");
    boolean text = media.isEmpty() || media.contains("text") || media.equals("complexdata");
    String mime = lower(content.child("MimeType"), "FormalName");
    boolean image =
        mime.startsWith("image/") || mime.startsWith("audio/") || mime.startsWith("video/");
    return text && !image && data(content) != null;
  }

  /** DataContent, within any number of encodings; null where the content is elsewhere or empty. */
  static @Nullable WireElement data(WireElement content) {
    WireElement holder = content;
    while (holder != null) {
      WireElement data = holder.child("DataContent");
      if (data != null) {
        return data.getContentSize() == 0 ? null : data;
      }
      holder = holder.child("Encoding");
    }
    return null;
  }

  static String lower(@Nullable WireElement element, String attribute) {
    String value = element == null ? null : element.attribute(attribute);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }
}
