package news.dateline.ingest.format.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.text.Bylines;
import org.jspecify.annotations.Nullable;

/**
 * Reads the page's meta elements: OpenGraph and its article object, Twitter cards, Dublin Core
 * (DCMI terms), Google's news_keywords, Highwire's citation names, parsely and sailthru.
 */
final class MetaArticle {
  private static final List<String> HEADLINE =
      List.of(
          "og:title",
          "twitter:title",
          "dc.title",
          "dcterms.title",
          "parsely-title",
          "sailthru.title",
          "citation_title",
          "headline",
          "title");
  private static final List<String> LEAD =
      List.of(
          "og:description",
          "twitter:description",
          "description",
          "dc.description",
          "dcterms.abstract",
          "sailthru.description");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime",
          "publication_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "article:modified",
          "og:updated_time",
          "article:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "last_updated_date",
          "revised");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl");
  private static final List<String> SECTION =
      List.of("article:section", "og:article:section", "parsely-section", "og:section", "section");
  private static final List<String> SOURCE =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher");
  private static final List<String> RIGHTS =
      List.of("dc.rights", "dcterms.rights", "dcterms.license", "copyright", "rights");
  private static final List<String> MEDIA =
      List.of("og:image", "og:image:url", "twitter:image", "twitter:image:src", "og:video");
  private static final List<String> LANGUAGE =
      List.of("og:locale", "content-language", "dc.language", "dcterms.language", "language");

  private final MetaTags meta;
  private final Draft draft;

  MetaArticle(MetaTags meta, Draft draft) {
    this.meta = meta;
    this.draft = draft;
  }

  /**
   * Reads every field but the language.
   *
   * @param heading the page's h1, which tells the headline from the site's name behind it
   */
  void read(@Nullable String heading) {
    for (String name : HEADLINE) {
      String title = meta.first(name);
      if (title != null) {
        draft.text(
            TextField.HEADLINE, PageTitle.shortened(title, heading), at(name), "meta " + name);
      }
    }
    first(TextField.LEAD, LEAD);
    first(TextField.SECTION, SECTION);
    first(TextField.COPYRIGHT_HOLDER, List.of("dcterms.rightsholder", "dc.rightsholder"));
    first(TextField.USAGE_TERMS, RIGHTS);
    time(TimeField.FIRST_CREATED, PUBLISHED);
    time(TimeField.VERSION_CREATED, MODIFIED);
    time(TimeField.EXPIRES, List.of("article:expiration_time"));
    readAuthors();
    for (String name : SOURCE) {
      draft.infoSource(meta.first(name), at(name), "meta " + name);
    }
    for (String name : MEDIA) {
      for (String address : meta.all(name)) {
        if (PageUrl.isAbsolute(address)) {
          draft.association("media", address, at(name), "meta " + name);
        }
      }
    }
  }

  void readLanguage() {
    for (String name : LANGUAGE) {
      PageLanguage.read(draft, meta.first(name), at(name), "meta " + name);
    }
  }

  /** Whether the page says of itself that it is an article. */
  boolean isArticle() {
    String type = meta.first("og:type");
    return (type != null && type.endsWith("article"))
        || meta.first("article:published_time") != null
        || meta.first("citation_title") != null;
  }

  private void readAuthors() {
    for (String name : AUTHOR) {
      Set<String> names = new LinkedHashSet<>();
      for (String author : meta.all(name)) {
        if (!PageUrl.isAbsolute(author)) {
          names.add(Bylines.withoutBy(author));
        }
      }
      draft.text(TextField.BYLINE, String.join(", ", names), at(name), "meta " + name);
    }
  }

  private void first(TextField field, List<String> names) {
    for (String name : names) {
      draft.text(field, meta.first(name), at(name), "meta " + name);
    }
  }

  private void time(TimeField field, List<String> names) {
    for (String name : names) {
      draft.time(field, meta.first(name), at(name), "meta " + name);
    }
  }

  private static Place at(String name) {
    return () -> "meta[" + name + "]";
  }
}
