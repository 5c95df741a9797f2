package news.dateline.ingest.format.newsmlg2;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.nitf.NitfStatus;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlPath;
import news.dateline.ingest.source.SourceProfile;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Reads one item. */
final class G2Item {
  private final WireElement item;
  private final G2Catalog catalog;
  private final G2Packages packages;

  G2Item(WireElement item, G2Catalog message, G2Packages packages) {
    this.item = item;
    this.catalog = message.of(item);
    this.packages = packages;
  }

  ParsedItem read(Wire wire, SourceProfile source) throws RefusedException {
    requireArticle();
    PartialUpdate.refuse(item);
    Draft draft = new Draft(wire, source);
    String guid = identity(draft);
    ContentLanguage language = ContentLanguage.read(item, draft);
    G2Status.read(item, catalog, draft);
    G2Embargo.read(item, draft);
    G2ItemMeta.read(item, language, draft);
    G2Rights.read(item, language, draft);
    G2ContentMeta.read(item, language, draft);
    G2Subjects.read(item, language, draft);
    G2Links.read(item, guid, draft);
    packages.read(item, guid, draft);
    G2Content.read(item, language, draft);
    readStatusOfContent(draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    draft.unread(() -> XmlPath.unread(item));
    return draft.understood();
  }

  /** A whole NITF document inside has a status and a release of its own; the strictest binds. */
  private void readStatusOfContent(Draft draft) {
    WireElement content = item.child("contentSet");
    if (content != null) {
      for (Element element : content.getDescendants(Filters.element())) {
        if (element.getName().equals("nitf") && element instanceof WireElement nitf) {
          NitfStatus.read(nitf, draft);
        }
      }
    }
  }

  /** An item's other attributes say which schema it follows, which is not asked. */
  private String identity(Draft draft) throws RefusedException {
    String guid = item.attribute("guid");
    if (guid == null) {
      throw new RefusedException(
          new Refusal(
              "no-guid",
              G2Items.place(item),
              "the item has no guid, so that no later version could find it: send @guid"));
    }
    draft.text(TextField.URI, guid, item.at("guid"), "guid: the item over all its versions");
    draft.version(item.attribute("version"), item.at("version"), "version");
    draft.impliedVersion("1", "no version: 1 by the schema");
    return guid;
  }

  private void requireArticle() throws RefusedException {
    if (!item.getName().equals(G2Items.NEWS_ITEM)) {
      throw new RefusedException(
          new Refusal(
              "no-article",
              G2Items.place(item),
              "holds a %s: no article in it; articles come as newsItem".formatted(item.getName())));
    }
  }
}
