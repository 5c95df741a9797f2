package news.dateline.ingest.format.newsmlg2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.format.xml.WireElement;

/**
 * What the aliases of QCodes stand for. Catalogs in the item go before those of the message; what
 * neither maps is looked up in a copy of IPTC's standard catalog. A catalogRef is never fetched.
 */
final class G2Catalog {
  /** IPTC NewsCodes scheme of publishing statuses. */
  static final String PUB_STATUS = "http://cv.iptc.org/newscodes/pubstatusg2/";

  /** Of IPTC's standard catalog only what decides something here. */
  private static final Map<String, String> STANDARD = Map.of("stat", PUB_STATUS);

  private final Map<String, String> schemes = new HashMap<>(STANDARD);

  private G2Catalog() {}

  static G2Catalog of(WireElement item, G2Items message) {
    G2Catalog catalog = new G2Catalog();
    message.catalogs().forEach(catalog::add);
    item.children("catalog").forEach(catalog::add);
    return catalog;
  }

  /** The concept of a QCode; the code may itself hold colons. */
  G2Code resolve(String qcode) {
    int colon = qcode.indexOf(':');
    return colon < 0
        ? new G2Code(null, qcode)
        : new G2Code(schemes.get(qcode.substring(0, colon)), qcode.substring(colon + 1));
  }

  private void add(WireElement catalog) {
    List<WireElement> stated = catalog.children("scheme");
    for (WireElement scheme : stated) {
      String alias = scheme.attribute("alias");
      String uri = scheme.attribute("uri");
      if (alias != null && uri != null) {
        schemes.put(alias, uri);
      }
    }
  }
}
