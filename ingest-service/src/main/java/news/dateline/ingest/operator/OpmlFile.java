package news.dateline.ingest.operator;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.LenientXml;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import news.dateline.ingest.format.xml.XmlText;
import org.jdom2.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of feeds as feed readers export it. Nothing is opened, no outline is included from
 * elsewhere; addresses with a bare ampersand, which many exporters write, are understood.
 */
final class OpmlFile {
  /** A newsroom's reader has hundreds; each of them is a record to be acknowledged. */
  static final int MOST_FEEDS = 2_000;

  private static final String MALFORMED = "malformed-xml";

  private OpmlFile() {}

  /**
   * The outlines that name a feed, in the file's order.
   *
   * @throws RefusedException if it is no OPML, attacks, or has more than {@value #MOST_FEEDS} feeds
   */
  static List<OpmlOutline> read(byte[] bytes, @Nullable String contentType)
      throws RefusedException {
    // Nothing here is told by a clock.
    WireElement root = root(XmlText.of(new Wire(bytes, contentType, Instant.EPOCH)));
    if (!root.getName().equalsIgnoreCase("opml")) {
      throw new RefusedException(
          new Refusal(
              "no-opml",
              "/" + root.getName(),
              "<%s> is no OPML: send the list of feeds that a feed reader exports"
                  .formatted(root.getName())));
    }
    return outlines(root);
  }

  private static WireElement root(String text) throws RefusedException {
    try {
      return (WireElement) XmlReader.read(text).getRootElement();
    } catch (RefusedException e) {
      List<WireElement> roots =
          e.refusal().reason().equals(MALFORMED) ? LenientXml.read(text).roots() : List.of();
      if (roots.isEmpty()) {
        throw e;
      }
      return roots.getFirst();
    }
  }

  /** Outlines nest to any depth: that is how readers keep folders. */
  private static List<OpmlOutline> outlines(WireElement root) throws RefusedException {
    List<OpmlOutline> found = new ArrayList<>();
    Deque<WireElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      WireElement element = open.pop();
      String url = attribute(element, "xmlurl");
      if (url != null) {
        found.add(outline(element, url));
      }
      if (found.size() > MOST_FEEDS) {
        throw new RefusedException(
            new Refusal(
                "too-many-feeds",
                null,
                "the file names more than %d feeds; send them in several files"
                    .formatted(MOST_FEEDS)));
      }
      element.elements().reversed().forEach(open::push);
    }
    return found;
  }

  private static OpmlOutline outline(WireElement element, String url) {
    String title = attribute(element, "title");
    String text = title == null ? attribute(element, "text") : title;
    return new OpmlOutline(
        element.line(), text == null ? "" : text, url, attribute(element, "language"));
  }

  /** By name in any case: exporters write {@code xmlUrl}, {@code xmlurl} and {@code xmlURL}. */
  private static @Nullable String attribute(WireElement element, String lowerCaseName) {
    for (Attribute attribute : element.getAttributes()) {
      if (attribute.getName().toLowerCase(Locale.ROOT).equals(lowerCaseName)
          && !attribute.getValue().isBlank()) {
        return attribute.getValue().strip();
      }
    }
    return null;
  }
}
