package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.json.JsonView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the article is about: the first of these places that says anything, since sites repeat the
 * same words in all of them.
 */
final class PageSubjects {
  private static final List<String> META =
      List.of(
          "article:tag",
          "og:article:tag",
          "news_keywords",
          "parsely-tags",
          "sailthru.tags",
          "citation_keywords",
          "dc.subject",
          "dcterms.subject",
          "keywords");

  private final Draft draft;
  private final Set<String> seen = new HashSet<>();

  PageSubjects(Draft draft) {
    this.draft = draft;
  }

  void read(List<JsonView> articles, SchemaNames names, MetaTags meta) {
    for (JsonView article : articles) {
      readSchema(article, names, "keywords");
      readSchema(article, names, "about");
    }
    for (String name : META) {
      if (!seen.isEmpty()) {
        return;
      }
      for (String value : meta.all(name)) {
        split(value).forEach(word -> add(null, word, () -> "meta[" + name + "]", name));
      }
    }
  }

  private void readSchema(JsonView article, SchemaNames names, String property) {
    for (JsonNode entry : names.entries(article.node(property))) {
      if (entry.isString()) {
        List<String> words =
            property.equals("keywords") ? split(entry.asString()) : List.of(entry.asString());
        words.forEach(word -> add(null, word, article.at(property), property));
      } else {
        JsonNode code = entry.path("termCode");
        add(
            code.isString() ? code.asString() : null,
            names.name(entry),
            article.at(property),
            property);
      }
    }
  }

  private void add(@Nullable String code, String name, Place place, String rule) {
    String clean = PageUrl.isAbsolute(name) ? "" : SchemaNames.clean(name);
    if (seen.size() < ArticleLimits.LIST_ITEMS
        && !clean.isEmpty()
        && seen.add(clean.toLowerCase(Locale.ROOT))) {
      draft.subject(code, clean, place, rule);
    }
  }

  /** Words are parted by commas, of whatever script, or else by semicolons. */
  private static List<String> split(String value) {
    boolean hasComma = value.chars().anyMatch(PageSubjects::isComma);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ',' : value.charAt(i);
      if (isComma(c) || (!hasComma && c == ';')) {
        words.add(value.substring(start, i).strip());
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isComma(int c) {
    return c == ',' || c == '、' || c == '，' || c == '،';
  }
}
