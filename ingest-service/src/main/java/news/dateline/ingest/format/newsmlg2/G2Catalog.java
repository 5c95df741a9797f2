package news.dateline.ingest.format.newsmlg2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What the aliases of QCodes stand for. Catalogs in the item go before those of the message; what
 * neither maps is looked up in a copy of IPTC's standard catalog. A catalogRef is never fetched.
 */
final class G2Catalog {
  /** IPTC NewsCodes scheme of publishing statuses. */
  static final String PUB_STATUS = "http://cv.iptc.org/newscodes/pubstatusg2/";

  /** Of IPTC's standard catalog only what decides something here. */
  private static final Map<String, String> STANDARD = Map.of("stat", PUB_STATUS);

  private final Map<String, String> schemes = new HashMap<>();
  private final @Nullable G2Catalog outer;

  private G2Catalog(List<WireElement> catalogs, @Nullable G2Catalog outer) {
    this.outer = outer;
    catalogs.forEach(this::add);
  }

  /** The catalog of a message: what stands outside its items. */
  static G2Catalog of(G2Items message) {
    return new G2Catalog(message.catalogs(), null);
  }

  /** The catalog of an item in the message that has this one. */
  G2Catalog of(WireElement item) {
    return new G2Catalog(item.children("catalog"), this);
  }

  /** The concept of a QCode; the code may itself hold colons. */
  G2Code resolve(String qcode) {
    int colon = qcode.indexOf(':');
    return colon < 0
        ? new G2Code(null, qcode)
        : new G2Code(scheme(qcode.substring(0, colon)), qcode.substring(colon + 1));
  }

  private @Nullable String scheme(String alias) {
    String uri = schemes.get(alias);
    if (uri != null) {
      return uri;
    }
    return outer == null ? STANDARD.get(alias) : outer.scheme(alias);
  }

  private void add(WireElement catalog) {
    for (WireElement scheme : catalog.children("scheme")) {
      String alias = scheme.attribute("alias");
      String uri = scheme.attribute("uri");
      if (alias != null && uri != null) {
        schemes.put(alias, uri);
      }
    }
  }
}
