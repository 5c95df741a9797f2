package news.dateline.ingest.format.feed;

import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Rights as an item or a channel states them.
 *
 * @param notice a notice of copyright, as printed
 * @param terms any other statement, else the address of a licence
 */
record Rights(@Nullable Stated notice, @Nullable Stated terms) {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final String[] STATEMENTS = {
    "rights", "atom:rights", "copyright", "dc:rights", "media:copyright", "dcterms:rights"
  };
  private static final String[] LICENCES = {"cc:license", "dcterms:license", "media:license"};

  static Rights of(FeedElement owner) {
    WireElement statement = owner.first(STATEMENTS);
    if (statement == null) {
      return new Rights(null, licence(owner));
    }
    Stated stated = new Stated(TextConstruct.of(statement, false), statement);
    return isNotice(stated.text()) ? new Rights(stated, licence(owner)) : new Rights(null, stated);
  }

  private static @Nullable Stated licence(FeedElement owner) {
    List<WireElement> licences = owner.all(LICENCES);
    if (!licences.isEmpty()) {
      WireElement licence = licences.getFirst();
      String resource = licence.attribute("resource", RDF);
      String address = resource == null ? licence.attribute("href") : resource;
      return new Stated(address == null ? licence.text() : address, licence);
    }
    for (WireElement link : owner.all("link", "atom:link")) {
      String address = link.attribute("href");
      if (address != null && "license".equalsIgnoreCase(link.attribute("rel"))) {
        Place place = link.at("href");
        return new Stated(address, place);
      }
    }
    return null;
  }

  private static boolean isNotice(String text) {
    String start = text.substring(0, Math.min(text.length(), 9)).toLowerCase(Locale.ROOT);
    return start.startsWith("©") || start.startsWith("(c)") || start.startsWith("copyright");
  }
}
