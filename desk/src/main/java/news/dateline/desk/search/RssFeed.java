package news.dateline.desk.search;

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
import news.dateline.desk.articles.Story;
import org.springframework.web.util.HtmlUtils;

/** Writes what a search finds as RSS 2.0. */
final class RssFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  // RFC 822 with four digits of the year and two of the day, as the feed validators want it.
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private RssFeed() {}

  /**
   * The feed.
   *
   * @param desk the desk's own address, as the reader has it
   */
  static byte[] write(String query, List<Story> stories, String desk, Instant now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("rss");
      xml.writeAttribute("version", "2.0");
      xml.writeNamespace("atom", ATOM);
      xml.writeStartElement("channel");
      QueryText text = QueryText.of(query);
      element(xml, "title", query.isEmpty() ? "The latest stories" : query);
      element(xml, "link", desk + SearchLink.page(text, Order.NEWEST));
      element(xml, "description", "Stories that may be seen now, the newest first");
      element(xml, "lastBuildDate", RFC_822.format(now));
      element(xml, "ttl", "1"); // minute
      xml.writeEmptyElement("atom", "link", ATOM);
      xml.writeAttribute("href", desk + SearchLink.export("/search.rss", text));
      xml.writeAttribute("rel", "self");
      xml.writeAttribute("type", "application/rss+xml");
      for (Story story : stories) {
        write(xml, story, desk);
      }
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  private static void write(XMLStreamWriter xml, Story story, String desk)
      throws XMLStreamException {
    xml.writeStartElement("item");
    element(xml, "title", story.title());
    element(xml, "link", desk + "/articles/" + story.id());
    String lead = story.document().lead();
    if (lead != null) {
      // Readers take it for HTML.
      element(xml, "description", HtmlUtils.htmlEscape(lead, "UTF-8"));
    }
    element(xml, "category", story.source());
    element(xml, "pubDate", RFC_822.format(story.published()));
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    // A new version is a new item.
    xml.writeCharacters(allowed(story.id() + "/" + story.document().receiptId()));
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
