package news.dateline.ingest.format.sitemap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import news.dateline.ingest.source.SourceProfile;

/** Sitemaps with Google's news extension 0.9 (sitemaps.org protocol 0.9): no text, but titles. */
public final class NewsSitemapParser implements ArticleParser {
  @Override
  public String format() {
    return "news-sitemap";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    return switch (wire.head().rootElement().toLowerCase(Locale.ROOT)) {
      case "urlset", "sitemapindex" -> true;
      default -> false;
    };
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    WireElement root = (WireElement) XmlReader.read(wire).getRootElement();
    if (root.getName().equalsIgnoreCase("sitemapindex")) {
      throw refusal("no-articles", "a sitemap index lists sitemaps, not articles; send those");
    }
    List<SitemapUrl> urls = SitemapUrl.of(root);
    if (urls.isEmpty()) {
      throw refusal("no-items", "the sitemap holds no url");
    }
    if (urls.stream().noneMatch(SitemapUrl::isNews)) {
      throw refusal(
          "no-articles", "no url of the sitemap has news:news: it lists pages, not articles");
    }
    int most = ArticleLimits.ITEMS_PER_DELIVERY; // also the most that Google takes
    List<ParsedItem> items = new ArrayList<>();
    urls.stream().limit(most).forEach(url -> items.add(url.read(wire, source)));
    if (urls.size() > most) {
      items.add(tooMany(urls.size(), most));
    }
    return items;
  }

  private static ParsedItem tooMany(int urls, int most) {
    return new ParsedItem.NotUnderstood(
        new Refusal(
            "too-many-items",
            null,
            "the sitemap has %d urls; only the first %d were read: send the others apart"
                .formatted(urls, most)));
  }

  private static RefusedException refusal(String reason, String detail) {
    return new RefusedException(new Refusal(reason, null, detail));
  }
}
