package news.dateline.ingest.format.feed;

import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** An item's identity, and the media it links to. */
final class ItemLinks {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final String RULE = "no guid or id: the address of the article";

  private final FeedItem feedItem;
  private final FeedElement item;
  private final Draft draft;
  private int media;

  private ItemLinks(FeedItem feedItem, Draft draft) {
    this.feedItem = feedItem;
    this.item = feedItem.item();
    this.draft = draft;
  }

  static void read(FeedItem item, Draft draft) {
    ItemLinks links = new ItemLinks(item, draft);
    links.identity();
    links.media();
  }

  /** A guid is an opaque word, permalink or not, and is never resolved or normalised. */
  private void identity() {
    WireElement id = item.first("guid", "id", "atom:id");
    if (id != null) {
      draft.text(TextField.URI, id.text(), id, "the item's guid or id, as it stands");
    }
    for (WireElement link : item.all("link")) {
      if (isAlternate(link)) {
        String href = link.attribute("href");
        uri(href == null ? link.text().strip() : href, link);
      }
    }
    WireElement element = item.element();
    uri(element.attribute("about", RDF), element);
    for (WireElement link : item.all("atom:link")) {
      if (isAlternate(link)) {
        uri(link.attribute("href"), link);
      }
    }
  }

  private void uri(@Nullable String reference, WireElement place) {
    if (reference != null) {
      String address = BaseUri.resolve(reference, place, feedItem.channel().link());
      draft.page(address);
      draft.text(TextField.URI, address, place, RULE);
    }
  }

  private static boolean isAlternate(WireElement link) {
    String rel = link.attribute("rel");
    return rel == null || rel.equalsIgnoreCase("alternate");
  }

  private void media() {
    for (WireElement enclosure : item.all("enclosure")) {
      medium(enclosure, "url", "enclosure");
    }
    for (WireElement link : item.all("link", "atom:link")) {
      String rel = link.attribute("rel");
      String type = link.attribute("type");
      boolean related = "related".equalsIgnoreCase(rel) && type != null && isMedia(type);
      if (related || "enclosure".equalsIgnoreCase(rel)) {
        medium(link, "href", "link to an enclosure or to related media");
      }
    }
    contents(item, "media:content", "media:thumbnail");
    for (WireElement group : item.all("media:group")) {
      contents(new FeedElement(group), "content", "thumbnail");
    }
  }

  /** Thumbnails only where nothing larger is named. */
  private void contents(FeedElement owner, String content, String thumbnail) {
    List<WireElement> contents = owner.all(content);
    for (WireElement element : contents.isEmpty() ? owner.all(thumbnail) : contents) {
      medium(element, "url", "Media RSS 1.5.1");
    }
  }

  private void medium(WireElement element, String attribute, String rule) {
    String url = element.attribute(attribute);
    if (url != null && media < ArticleLimits.LIST_ITEMS) {
      media++;
      String resolved = BaseUri.resolve(url, element, feedItem.channel().link());
      draft.association("media", resolved, element.at(attribute), rule);
    }
  }

  private static boolean isMedia(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.startsWith("image/") || lower.startsWith("video/") || lower.startsWith("audio/");
  }
}
