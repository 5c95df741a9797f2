package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;
import org.jsoup.parser.Tag;

/**
 * The page of one article on a news site, read in this order: JSON-LD, OpenGraph and other meta
 * elements, microdata and RDFa, what the page prints.
 */
public final class HtmlParser implements ArticleParser {
  @Override
  public String format() {
    return "html";
  }

  @Override
  public int revision() {
    return 1;
  }

  /**
   * By the first element, which feeds that are declared as HTML have of their own; a fragment must
   * be declared.
   */
  @Override
  public boolean recognises(Wire wire) {
    String root = wire.head().rootElement().toLowerCase(Locale.ROOT);
    String text = wire.head().text();
    if (root.equals("html") || text.regionMatches(true, 0, "<!doctype html", 0, 14)) {
      return true;
    }
    boolean declared =
        wire.mediaType().equals("text/html") || wire.mediaType().equals("application/xhtml+xml");
    return declared && wire.head().isMarkup() && (root.isEmpty() || Tag.isKnownTag(root));
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    PageCharset decoded = PageCharset.decode(wire);
    PageBounds.check(decoded.text());
    Page page = Page.of(decoded.text());
    PageAddress address = PageAddress.of(page);
    Optional<String> heading = PageTitle.heading(page);
    Draft draft = new Draft(wire, source);
    if (decoded.doubt() != null) {
      draft.warn("bodyText", "undecodable", decoded.doubt());
    }
    Descriptions described = Descriptions.of(page, address, titles(page, heading), draft);
    MetaArticle meta = new MetaArticle(page.meta, draft);

    described.readJsonLd();
    meta.read(heading.orElse(null));
    described.readElements();
    described.readRest(page);
    address.read(draft, described.addresses());
    PageStory story = PageStory.of(page);
    PrintedArticle printed = new PrintedArticle(page, story, draft);
    printed.readMarks(heading.orElse(null));
    NoArticle.check(
        page,
        story,
        described.isArticle(),
        meta.isArticle() || printed.isDated(),
        address.url().orElse("/"));
    printed.readText(described);
    draft.stableFields(printed.identity());
    return List.of(draft.understood());
  }

  private static List<String> titles(Page page, Optional<String> heading) {
    List<String> titles = new ArrayList<>();
    heading.ifPresent(titles::add);
    titles.addAll(page.meta.all("og:title"));
    titles.add(page.title());
    titles.add(PageTitle.withoutSite(page.title()));
    return titles;
  }
}
