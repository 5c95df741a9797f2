package news.dateline.ingest.format.html;

import java.util.LinkedHashSet;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonView;
import news.dateline.ingest.format.text.Bylines;
import tools.jackson.databind.JsonNode;

/**
 * The article's author: persons are its byline, an organisation is a source too, and the byline
 * only where no person is named.
 */
final class SchemaAuthors {
  private final JsonView article;
  private final SchemaNames names;
  private final Draft draft;

  SchemaAuthors(JsonView article, SchemaNames names, Draft draft) {
    this.article = article;
    this.names = names;
    this.draft = draft;
  }

  void read() {
    Set<String> persons = new LinkedHashSet<>();
    Set<String> organisations = new LinkedHashSet<>();
    String property = article.has("author") ? "author" : "creator";
    Place place = article.at(property);
    for (JsonNode entry : names.entries(article.node(property))) {
      String name = Bylines.withoutBy(names.name(entry));
      if (!name.isEmpty()) {
        (isOrganisation(entry) ? organisations : persons).add(name);
      }
    }
    organisations.forEach(name -> draft.infoSource(name, place, "author that is no person"));
    draft.text(TextField.BYLINE, String.join(", ", persons), place, "names of the authors");
    draft.text(
        TextField.BYLINE, String.join(", ", organisations), place, "author that is no person");
  }

  private static boolean isOrganisation(JsonNode entry) {
    JsonNode type = entry.path("@type");
    JsonNode first = type.isArray() ? type.path(0) : type;
    return SchemaTypes.local(first.asString("")).endsWith("Organization");
  }
}
