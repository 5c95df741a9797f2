package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import java.util.Locale;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * The publishing status: {@code itemMeta/pubStatus} as a QCode, a URI or both, of which the
 * strictest counts. Absent it is usable (NewsML-G2 specification, itemMeta).
 */
final class G2Status {
  private static final String FIELD = "pubStatus";

  private final G2Catalog catalog;
  private final Draft draft;

  private G2Status(G2Catalog catalog, Draft draft) {
    this.catalog = catalog;
    this.draft = draft;
  }

  static void read(WireElement item, G2Catalog catalog, Draft draft) {
    List<WireElement> stated = G2Properties.of(item, "itemMeta", FIELD);
    if (stated.isEmpty()) {
      draft.status(PubStatus.USABLE, Place.named("nowhere"), "no pubStatus: usable by default");
    }
    G2Status status = new G2Status(catalog, draft);
    stated.forEach(status::read);
  }

  private void read(WireElement element) {
    String qcode = element.attribute("qcode");
    String uri = element.attribute("uri");
    if (qcode != null) {
      judge(qcode, catalog.resolve(qcode), element.at("qcode"));
    }
    if (uri != null) {
      judge(uri, G2Code.ofUri(uri), element.at("uri"));
    }
    if (qcode == null && uri == null) {
      String literal = element.attribute("literal");
      String stated = literal == null ? G2Properties.text(element) : literal;
      judge(stated, new G2Code(null, stated), element);
    }
    element.children("name").forEach(WireElement::readAll);
  }

  private void judge(String stated, G2Code concept, Place place) {
    PubStatus status = status(concept.code());
    if (status == null) {
      draft.unknownStatus(stated, place);
      return;
    }
    String scheme = concept.scheme();
    if (scheme != null && !isPubStatus(scheme) && status == PubStatus.USABLE) {
      draft.unknownStatus(stated, place); // a vocabulary of another kind does not free anything
      return;
    }
    if (scheme == null || !isPubStatus(scheme)) {
      draft.warn(
          FIELD,
          "unresolved-scheme",
          "no catalog at hand maps '%s' to IPTC's statuses; it is judged by its code alone"
              .formatted(stated));
    }
    draft.status(status, place, stated);
  }

  private static @Nullable PubStatus status(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "usable" -> PubStatus.USABLE;
      case "withheld" -> PubStatus.WITHHELD;
      case "canceled" -> PubStatus.CANCELED;
      default -> null;
    };
  }

  /** IPTC's vocabularies are written with and without TLS and with and without the last slash. */
  private static boolean isPubStatus(String scheme) {
    String uri = scheme.startsWith("https:") ? "http:" + scheme.substring(6) : scheme;
    return uri.equals(G2Catalog.PUB_STATUS) || (uri + "/").equals(G2Catalog.PUB_STATUS);
  }
}
