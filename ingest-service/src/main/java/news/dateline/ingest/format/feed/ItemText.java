package news.dateline.ingest.format.feed;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** An item's headline, body and lead. */
final class ItemText {
  private static final String[] TITLES = {
    "title", "atom:title", "dc:title", "media:title", "itunes:title"
  };

  private static final String[] CONTENTS = {
    "content:encoded",
    "encoded",
    "content",
    "atom:content",
    "xhtml:body",
    "body",
    "xhtml:div",
    "div",
    "fullitem"
  };

  /** Beyond the first two, which are the feed's own, by how near they come to a summary. */
  private static final String[] SUMMARIES = {
    "description",
    "summary",
    "atom:summary",
    "dc:description",
    "dcterms:abstract",
    "itunes:summary",
    "media:description",
    "abstract",
    "itunes:subtitle"
  };

  private final FeedElement item;
  private final FeedElement group;

  private ItemText(FeedElement item) {
    this.item = item;
    WireElement media = item.first("media:group", "media:content");
    this.group = media == null ? item : new FeedElement(media);
  }

  static void read(FeedElement item, Draft draft) {
    ItemText text = new ItemText(item);
    text.headline(draft);
    text.body(draft);
  }

  private void headline(Draft draft) {
    WireElement title = item.first(TITLES);
    if (title == null) {
      title = group.first("title");
    }
    if (title != null) {
      draft.text(TextField.HEADLINE, text(title), title, "the item's title, without markup");
    }
  }

  /** The content is the body; where there is none, the summary is, or the later of two of them. */
  private void body(Draft draft) {
    List<WireElement> summaries = summaries();
    WireElement body = content(draft);
    if (body == null) {
      if (summaries.isEmpty()) {
        return;
      }
      body = summaries.removeLast();
      draft.text(TextField.BODY_TEXT, text(body), body, "the summary, there being no content");
    }
    if (!summaries.isEmpty()) {
      lead(summaries.getFirst(), draft);
    }
  }

  private @Nullable WireElement content(Draft draft) {
    for (String name : CONTENTS) {
      for (WireElement content : item.all(name)) {
        draft.text(TextField.BODY_TEXT, text(content), content, "the item's content");
        if (draft.has(TextField.BODY_TEXT)) {
          return content;
        }
      }
    }
    return null;
  }

  /** The feed's own summaries, one or two; else the first of a module's. */
  private List<WireElement> summaries() {
    List<WireElement> own = new ArrayList<>(item.all(SUMMARIES[0], SUMMARIES[1]));
    own.removeIf(FeedElement::isBlank);
    if (own.isEmpty()) {
      WireElement other = item.first(SUMMARIES);
      WireElement found = other == null ? group.first("description") : other;
      if (found != null) {
        own.add(found);
      }
    }
    return own;
  }

  private void lead(WireElement summary, Draft draft) {
    String lead = text(summary);
    // A summary that is the body once more, or as long as one, leads to nothing.
    if (lead.length() <= ArticleLimits.FIELD_CHARS
        && !lead.equals(draft.get(TextField.BODY_TEXT))) {
      draft.text(TextField.LEAD, lead, summary, "the summary beside the content");
    }
  }

  /** Only Atom says that text without a type is plain; an Atom element keeps to that in RSS too. */
  private String text(WireElement element) {
    boolean own = element.getNamespaceURI().equals(item.element().getNamespaceURI());
    return TextConstruct.of(element, own ? item.isAtom() : isAtomNamespace(element));
  }

  private static boolean isAtomNamespace(WireElement element) {
    return element.getNamespaceURI().equals("http://www.w3.org/2005/Atom");
  }
}
