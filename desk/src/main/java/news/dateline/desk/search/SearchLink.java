package news.dateline.desk.search;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of searches and of their exports; an address is all that a search is. */
final class SearchLink {
  private static final String PAGE = "/search";

  private SearchLink() {}

  /**
   * A page of a search.
   *
   * @param stated the order that is asked for; null for the one that suits
   */
  static String page(QueryText query, @Nullable Order stated, int page) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(PAGE).queryParam("q", "{q}");
    if (stated != null) {
      link.queryParam("sort", stated.word());
    }
    if (page > 1) {
      link.queryParam("page", page);
    }
    return link.encode().buildAndExpand(query.text()).toUriString();
  }

  /** The first page. */
  static String page(QueryText query, @Nullable Order stated) {
    return page(query, stated, 1);
  }

  /** The same search for programs. */
  static String export(String path, QueryText query) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam("q", "{q}")
        .encode()
        .buildAndExpand(query.text())
        .toUriString();
  }
}
