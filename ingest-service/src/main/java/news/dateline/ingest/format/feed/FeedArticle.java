package news.dateline.ingest.format.feed;

import java.util.Locale;
import java.util.Set;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.StoryDateline;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.wording.EditorsLines;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlPath;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** One item of a feed becomes an article. */
final class FeedArticle {
  private final FeedItem feedItem;
  private final FeedElement item;
  private final WireElement element;

  FeedArticle(FeedItem feedItem) {
    this.feedItem = feedItem;
    this.item = feedItem.item();
    this.element = item.element();
  }

  /** The article, or why there is none. */
  ParsedItem read(Wire wire, SourceProfile source, FeedTree tree, RepeatedIds repeated) {
    Refusal fault = fault(tree.unclosed());
    if (fault != null) {
      return new ParsedItem.NotUnderstood(fault);
    }
    Draft draft = new Draft(wire, source);
    tree.doubts().forEach(doubt -> draft.warn("item", doubt.code(), doubt.detail()));
    if (element.getName().equalsIgnoreCase("deleted-entry")) {
      return deleted(draft);
    }
    ItemLinks.read(feedItem, draft);
    ItemText.read(item, draft);
    ItemTimes.read(item, draft);
    ItemLanguage.read(feedItem, draft);
    ItemAuthors.read(feedItem, source, draft);
    ItemSubjects.read(item, draft);
    ItemRights.read(feedItem, draft);
    status(draft);
    located(draft);
    if (!draft.has(TextField.URI)) {
      draft.stableFields(stableFields(draft));
    }
    repeated.note(draft);
    EditorsLines.read(draft);
    StoryDateline.read(draft);
    draft.unread(() -> XmlPath.unread(element));
    return draft.understood();
  }

  /** An item that is cut off would be published as half a story. */
  private @Nullable Refusal fault(Set<WireElement> unclosed) {
    boolean broken = unclosed.contains(element);
    for (WireElement child : element.elements()) {
      broken |= unclosed.contains(child);
    }
    if (broken) {
      return new Refusal(
          "malformed-xml",
          element.describe(),
          "the item is cut off or an end tag in it is wrong; send it again, well-formed");
    }
    boolean empty =
        element.elements().isEmpty() && !element.hasAttributes() && element.getValue().isBlank();
    return empty ? new Refusal("empty-item", element.describe(), "the item says nothing") : null;
  }

  /** RFC 6721, section 3: the entry is no longer there; RFC 5023, section 13.1.1: a draft. */
  private ParsedItem deleted(Draft draft) {
    String ref = element.attribute("ref");
    if (ref == null) {
      return new ParsedItem.NotUnderstood(
          new Refusal(
              "no-identity", element.describe(), "a deleted entry must name the entry in @ref"));
    }
    draft.text(TextField.URI, ref, element.at("ref"), "the id of the deleted entry");
    draft.time(
        TimeField.VERSION_CREATED, element.attribute("when"), element.at("when"), "deleted then");
    draft.status(PubStatus.CANCELED, element, "the entry is deleted (RFC 6721)");
    return draft.understood();
  }

  private void status(Draft draft) {
    for (WireElement control : item.all("app:control")) {
      String stated = new FeedElement(control).text("draft");
      if (stated != null && stated.toLowerCase(Locale.ROOT).equals("yes")) {
        draft.status(PubStatus.WITHHELD, control, "app:draft is yes: not to be shown (RFC 5023)");
      }
    }
  }

  private void located(Draft draft) {
    WireElement place = item.first("georss:featurename");
    if (place != null) {
      draft.text(TextField.LOCATED, place.text(), place, "the place by name; points name none");
    }
  }

  /** Title, date and text; a bare item is what all of it says. */
  private String stableFields(Draft draft) {
    StringBuilder fields = new StringBuilder();
    fields.append(String.valueOf(draft.get(TextField.HEADLINE))).append('\n');
    ItemTimes.stated(item).forEach(time -> fields.append(time.getValue().strip()).append('\n'));
    String body = draft.get(TextField.BODY_TEXT);
    return fields.append(body == null ? element.getValue().strip() : body).toString();
  }
}
