package news.dateline.ingest.format.feed;

import java.net.URI;
import java.net.URISyntaxException;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Addresses in full: relative ones by {@code xml:base} (W3C XML Base), else the channel's link. */
final class BaseUri {
  private BaseUri() {}

  /** The reference in full, or as it stands where there is nothing to resolve it by. */
  static String resolve(String reference, WireElement place, @Nullable String channelLink) {
    String result = reference.strip();
    if (isAbsolute(result)) {
      return result;
    }
    Element at = place;
    while (at != null && !isAbsolute(result)) {
      String base = at.getAttributeValue("base", Namespace.XML_NAMESPACE);
      result = base == null ? result : resolved(result, base.strip());
      at = at.getParentElement();
    }
    return isAbsolute(result) || channelLink == null ? result : resolved(result, channelLink);
  }

  private static boolean isAbsolute(String reference) {
    int colon = reference.indexOf(':');
    int path = reference.indexOf('/');
    return colon > 0 && (path < 0 || colon < path);
  }

  private static String resolved(String reference, String base) {
    if (base.length() > ArticleLimits.URI_CHARS || reference.length() > ArticleLimits.URI_CHARS) {
      return reference; // no address is as long
    }
    try {
      return new URI(base).resolve(new URI(reference)).toString();
    } catch (URISyntaxException e) {
      return reference; // what no URI can be is an identity as it stands
    }
  }
}
