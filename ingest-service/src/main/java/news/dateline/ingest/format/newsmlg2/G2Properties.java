package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import news.dateline.ingest.format.text.MarkupText;
import news.dateline.ingest.format.xml.WireElement;

/** Finds an item's properties and reads their text. */
final class G2Properties {
  private G2Properties() {}

  /** The properties of that name in a wrapper such as {@code itemMeta}; none where it is absent. */
  static List<WireElement> of(WireElement item, String wrapper, String name) {
    WireElement parent = item.child(wrapper);
    return parent == null ? List.of() : parent.children(name);
  }

  /** The text of a label or block, which may hold some markup. */
  static String text(WireElement property) {
    property.readAll();
    return MarkupText.of(property);
  }
}
