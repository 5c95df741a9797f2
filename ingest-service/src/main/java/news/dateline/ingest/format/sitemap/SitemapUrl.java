package news.dateline.ingest.format.sitemap;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlPath;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/**
 * One {@code url} of a sitemap. Its parts are found by local name: publishers write the extensions'
 * namespaces in several ways.
 */
final class SitemapUrl {
  private static final int DAY_CHARS = "2024-10-08".length();
  private static final int MOST_IMAGES = ArticleLimits.LIST_ITEMS - 1; // beside one video
  private static final int MOST_WORDS = 100; // Google takes ten keywords and five tickers

  private final WireElement url;
  private final @Nullable WireElement news;

  private SitemapUrl(WireElement url) {
    this.url = url;
    this.news = child(url, "news");
  }

  static List<SitemapUrl> of(WireElement urlset) {
    return children(urlset, "url").stream().map(SitemapUrl::new).toList();
  }

  boolean isNews() {
    return news != null;
  }

  ParsedItem read(Wire wire, SourceProfile source) {
    WireElement location = child(url, "loc");
    if (location == null || news == null) {
      return notUnderstood(location == null ? "the url has no loc" : "the url has no news:news");
    }
    Draft draft = new Draft(wire, source);
    draft.text(TextField.URI, location.text(), location, "loc");
    news(news, draft);
    times(news, draft);
    media(draft);
    draft.unread(() -> XmlPath.unread(url));
    return draft.understood();
  }

  private ParsedItem notUnderstood(String detail) {
    return new ParsedItem.NotUnderstood(new Refusal("no-news", url.describe(), detail));
  }

  private static void news(WireElement news, Draft draft) {
    WireElement title = child(news, "title");
    if (title != null) {
      String text = title.text();
      boolean html = HtmlText.looksLikeHtml(text); // escaped once too often
      draft.text(TextField.HEADLINE, html ? HtmlText.of(text) : text, title, "news:title");
    }
    WireElement publication = child(news, "publication");
    if (publication != null) {
      WireElement language = child(publication, "language");
      draft.text(TextField.LANGUAGE, text(language), publication, "the publication's language");
      draft.infoSource(text(child(publication, "name")), publication, "the publication's name");
    }
    for (String list : List.of("keywords", "genres", "stock_tickers")) {
      subjects(child(news, list), list.equals("stock_tickers"), draft);
    }
  }

  /** Tickers name their exchange, as in {@code NASDAQ:ACME}: a code. */
  private static void subjects(@Nullable WireElement list, boolean coded, Draft draft) {
    if (list == null) {
      return;
    }
    String[] words = list.text().split(",", MOST_WORDS);
    for (String word : words) {
      String text = word.strip();
      draft.subject(coded ? text : null, coded ? null : text, list, "news:" + list.getName());
    }
  }

  /**
   * The publication date is that of the first publication. The last change is the version's, unless
   * it only repeats the day.
   */
  private void times(WireElement news, Draft draft) {
    WireElement published = child(news, "publication_date");
    WireElement changed = child(url, "lastmod");
    String day = text(changed);
    String first = text(published);
    boolean repeated =
        day != null && first != null && day.length() <= DAY_CHARS && first.startsWith(day);
    if (changed != null && !repeated) {
      draft.time(TimeField.VERSION_CREATED, day, changed, "lastmod");
    }
    if (published != null) {
      draft.time(TimeField.FIRST_CREATED, first, published, "news:publication_date");
      draft.time(
          TimeField.VERSION_CREATED, first, published, "news:publication_date; no later change");
    }
  }

  private void media(Draft draft) {
    List<WireElement> images = children(url, "image");
    for (WireElement image : images.subList(0, Math.min(images.size(), MOST_IMAGES))) {
      WireElement location = child(image, "loc");
      draft.association("media", text(location), image, "image:loc");
    }
    WireElement video = child(url, "video");
    if (video != null) {
      draft.association("media", text(child(video, "content_loc")), video, "video:content_loc");
    }
  }

  private static @Nullable String text(@Nullable WireElement element) {
    return element == null ? null : element.text().strip();
  }

  private static @Nullable WireElement child(WireElement parent, String name) {
    List<WireElement> found = children(parent, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  private static List<WireElement> children(WireElement parent, String name) {
    List<WireElement> found = new ArrayList<>();
    for (WireElement child : parent.elements()) {
      if (child.getName().equalsIgnoreCase(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
