package news.dateline.ingest.format.newsmlg2;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** Names of concepts: where a property states none, an assert of the item may. */
final class G2Names {
  private final WireElement item;
  private final ContentLanguage language;
  private @Nullable Map<String, WireElement> asserts;

  G2Names(WireElement item, ContentLanguage language) {
    this.item = item;
    this.language = language;
  }

  /** The name in the content's language, else another; null where none is stated. */
  @Nullable String name(WireElement property) {
    String own = ownName(property);
    if (own != null) {
      return own;
    }
    String id = G2Code.first(property, "qcode", "uri", "literal");
    WireElement asserted = id == null ? null : asserts().get(id);
    return asserted == null ? null : ownName(asserted);
  }

  /** The name, else the literal, which is one where no vocabulary has the concept. */
  @Nullable String nameOrLiteral(WireElement property) {
    String name = name(property);
    return name == null ? property.attribute("literal") : name;
  }

  private @Nullable String ownName(WireElement concept) {
    List<WireElement> names =
        concept.children("name").stream().filter(name -> !name.getValue().isBlank()).toList();
    WireElement name = language.pick(names);
    return name == null ? null : G2Properties.text(name);
  }

  private Map<String, WireElement> asserts() {
    if (asserts == null) {
      asserts = new HashMap<>();
      for (WireElement stated : item.children("assert")) {
        String id = G2Code.first(stated, "qcode", "uri", "literal");
        if (id != null) {
          asserts.putIfAbsent(id, stated);
        }
      }
    }
    return asserts;
  }
}
