package news.dateline.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.nitf.NitfStatus;
import news.dateline.ingest.format.nitf.NitfStory;
import news.dateline.ingest.format.nitf.NitfText;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a component: NITF, XHTML or plain, as markup, in CDATA or encoded. Its root element
 * decides, not its declared Format, which is often another. Of several equivalents the one with
 * markup is taken.
 */
final class NewsMl1Content {
  private final Draft draft;
  private final Wire wire;

  NewsMl1Content(Draft draft, Wire wire) {
    this.draft = draft;
    this.wire = wire;
  }

  /**
   * Reads the component's text.
   *
   * @throws RefusedException if it is declared as NITF or encoded, and broken
   */
  void read(WireElement component) throws RefusedException {
    for (WireElement data : data(component)) {
      if (!draft.has(TextField.BODY_TEXT)) {
        text(data);
      }
    }
  }

  private static List<WireElement> data(WireElement component) {
    List<WireElement> markup = new ArrayList<>();
    List<WireElement> other = new ArrayList<>();
    for (WireElement content : component.children("ContentItem")) {
      WireElement data = ContentItem.isText(content) ? ContentItem.data(content) : null;
      if (data != null) {
        (data.elements().isEmpty() ? other : markup).add(data);
      }
    }
    markup.addAll(other);
    return markup;
  }

  private void text(WireElement data) throws RefusedException {
    WireElement nitf = nitf(data);
    if (nitf != null) {
      story(nitf);
      return;
    }
    String text = data.elements().isEmpty() ? Encoded.text(data, wire) : "";
    if (isNitf(text) && XmlReader.read(text).getRootElement() instanceof WireElement root) {
      data.readAll();
      story(root);
    } else if (data.elements().isEmpty()) {
      data.readAll();
      draft.text(TextField.BODY_TEXT, NitfText.of(text), data, "DataContent, as text");
    } else {
      draft.text(TextField.BODY_TEXT, NitfText.of(data), data, "DataContent, as markup");
    }
  }

  private void story(WireElement nitf) {
    NitfStory.read(nitf, draft);
    NitfStatus.read(nitf, draft);
  }

  /** The NITF in the data; a body of NITF without the rest of it stands for itself. */
  private static @Nullable WireElement nitf(WireElement data) {
    for (WireElement element : data.elements()) {
      if (element.getName().equals("nitf")) {
        return element;
      }
    }
    boolean loose = !data.all("body", "body.content").isEmpty();
    return loose || data.child("body.content") != null ? data : null;
  }

  private static boolean isNitf(String text) {
    int at = text.indexOf("<nitf");
    // A declaration, a document type and comments may stand before it.
    return at >= 0 && text.stripLeading().startsWith("<") && at < 2_000;
  }
}
