package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The page's own address: its canonical link (RFC 6596), else og:url. A canonical link to the
 * site's home page is a template's mistake where og:url names an article.
 */
final class PageAddress {
  private static final List<String> META =
      List.of("og:url", "twitter:url", "parsely-link", "citation_public_url", "dcterms.identifier");

  private record Stated(String url, String place) {}

  private final List<Stated> stated = new ArrayList<>();

  private PageAddress() {}

  static PageAddress of(Page page) {
    PageAddress address = new PageAddress();
    String base = base(page);
    address.add(page.canonical, base, "link[rel=canonical]");
    for (String name : META) {
      address.add(page.meta.first(name), base, "meta[" + name + "]");
    }
    return address;
  }

  /** As the page states it; none if it does not. */
  Optional<String> url() {
    return best().map(Stated::url);
  }

  /**
   * Sets the article's uri.
   *
   * @param described addresses that the article's description states
   */
  void read(Draft draft, List<String> described) {
    best()
        .ifPresent(
            best ->
                draft.text(
                    TextField.URI, best.url(), Place.named(best.place()), "the page's address"));
    for (String url : described) {
      draft.text(
          TextField.URI,
          PageUrl.absolute(url, null).orElse(null),
          Place.named("the article's description"),
          "url, mainEntityOfPage or @id");
    }
  }

  private Optional<Stated> best() {
    return stated.stream()
        .filter(one -> !PageUrl.isHome(one.url()))
        .findFirst()
        .or(() -> stated.stream().findFirst());
  }

  private void add(@Nullable String url, @Nullable String base, String place) {
    PageUrl.absolute(url, base).ifPresent(full -> stated.add(new Stated(full, place)));
  }

  private static @Nullable String base(Page page) {
    return Stream.of(page.base, page.meta.first("og:url"))
        .filter(PageUrl::isAbsolute)
        .findFirst()
        .orElse(null);
  }
}
