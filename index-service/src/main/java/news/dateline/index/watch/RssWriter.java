package news.dateline.index.watch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes RSS 2.0. */
final class RssWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  // RFC 822 with four digits of the year and two of the day, as the feed validators want it.
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private RssWriter() {}

  /**
   * One story.
   *
   * @param id of the delivery: a story that has changed is a new item to readers
   */
  record Item(String id, Delivery delivery, Story story) {}

  static byte[] write(Watch watch, List<Item> items, Links links, Instant now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeNamespace("atom", ATOM);
      xml.writeStartElement("channel");
      element(xml, "title", watch.name());
      element(xml, "link", links.feed(watch.id()));
      element(xml, "description", "Stories that match " + watch.query());
      element(xml, "lastBuildDate", RFC_822.format(now));
      element(xml, "ttl", "1"); // minute
      xml.writeEmptyElement("atom", "link", ATOM);
      xml.writeAttribute("href", links.feed(watch.id()));
      xml.writeAttribute("rel", "self");
      xml.writeAttribute("type", "application/rss+xml");
      for (Item item : items) {
        write(xml, item, links);
      }
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  private static void write(XMLStreamWriter xml, Item item, Links links) throws XMLStreamException {
    Delivery delivery = item.delivery;
    xml.writeStartElement("item");
    element(xml, "title", item.story.title());
    element(
        xml,
        "link",
        Links.original(item.story.uri()).orElseGet(() -> links.versions(delivery.articleId())));
    if (item.story.lead() != null) {
      element(xml, "description", item.story.lead());
    }
    element(xml, "category", delivery.kind());
    element(xml, "pubDate", RFC_822.format(delivery.changedAt()));
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(item.id);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** Without what XML 1.0 cannot hold, however it is escaped. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= ' ' && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }
}
