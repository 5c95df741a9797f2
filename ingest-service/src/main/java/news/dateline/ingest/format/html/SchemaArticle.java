package news.dateline.ingest.format.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.html.SchemaGraph.Found;
import news.dateline.ingest.format.json.JsonView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the properties of a schema.org article into a draft. */
final class SchemaArticle {
  private final JsonView article;
  private final SchemaNames names;
  private final Draft draft;

  SchemaArticle(Found found, SchemaNames names, Draft draft) {
    this.article = JsonView.of(found.node(), found.place());
    this.names = names;
    this.draft = draft;
    var _ = article.node("@type"); // by which it was found
    var _ = article.node("@context");
  }

  JsonView view() {
    return article;
  }

  void read() {
    text(TextField.HEADLINE, "headline");
    text(TextField.HEADLINE, "name");
    text(TextField.LEAD, "description");
    text(TextField.LEAD, "abstract");
    time(TimeField.FIRST_CREATED, "datePublished");
    time(TimeField.FIRST_CREATED, "dateCreated");
    time(TimeField.VERSION_CREATED, "dateModified");
    time(TimeField.EXPIRES, "expires");
    new SchemaAuthors(article, names, draft).read();
    name(TextField.SECTION, "articleSection");
    text(TextField.DATELINE, "dateline");
    name(TextField.LOCATED, "locationCreated");
    name(TextField.LOCATED, "contentLocation");
    readRights();
    readMedia();
    readStatus();
  }

  /** inLanguage: a tag, or a Language whose alternateName is one. */
  void readLanguage() {
    for (JsonNode entry : names.entries(article.node("inLanguage"))) {
      JsonNode tag = entry.has("alternateName") ? entry.get("alternateName") : entry;
      String language = tag.isString() ? tag.asString() : names.name(entry);
      PageLanguage.read(draft, language, article.at("inLanguage"), "inLanguage");
    }
  }

  /** The text, "" if there is none. */
  String body() {
    String body = article.text("articleBody");
    return body == null ? "" : body;
  }

  boolean isNotFree() {
    JsonNode free = article.node("isAccessibleForFree");
    return free != null && SchemaTypes.local(free.asString("")).equalsIgnoreCase("false");
  }

  /** The addresses that the article states as its own. */
  List<String> addresses() {
    List<String> url = names.addresses(article.node("url"));
    List<String> page = names.addresses(article.node("mainEntityOfPage"));
    List<String> id = names.addresses(article.node("@id"));
    return Stream.of(url, page, id).flatMap(List::stream).toList();
  }

  private void readRights() {
    name(TextField.COPYRIGHT_HOLDER, "copyrightHolder");
    for (String property : List.of("usageInfo", "copyrightNotice", "license")) {
      for (JsonNode entry : names.entries(article.node(property))) {
        String terms = entry.isString() ? SchemaNames.clean(entry.asString()) : term(entry);
        draft.text(TextField.USAGE_TERMS, terms, article.at(property), property);
      }
    }
    for (String property : List.of("creditText", "sourceOrganization", "provider", "publisher")) {
      for (String name : names.names(article.node(property))) {
        draft.infoSource(name, article.at(property), property);
      }
    }
  }

  private String term(JsonNode entry) {
    String name = names.name(entry);
    return name.isEmpty() ? String.join(" ", names.addresses(entry)) : name;
  }

  private void readMedia() {
    for (String property : List.of("image", "video", "audio")) {
      for (String address : names.addresses(article.node(property))) {
        if (PageUrl.isAbsolute(address)) {
          draft.association("media", address, article.at(property), property);
        }
      }
    }
    for (String address : names.addresses(article.node("translationOfWork"))) {
      draft.association(
          "translationOf", address, article.at("translationOfWork"), "translationOfWork");
    }
  }

  /** creativeWorkStatus has no fixed values; only what must not be used is looked for. */
  private void readStatus() {
    for (String status : names.names(article.node("creativeWorkStatus"))) {
      if (Set.of("withdrawn", "retracted", "deleted", "canceled", "cancelled")
          .contains(status.toLowerCase(Locale.ROOT))) {
        draft.status(PubStatus.CANCELED, article.at("creativeWorkStatus"), status);
      } else if (status.equalsIgnoreCase("draft")) {
        draft.status(PubStatus.WITHHELD, article.at("creativeWorkStatus"), status);
      }
    }
  }

  private void text(TextField field, String property) {
    draft.text(field, first(property), article.at(property), "schema.org " + property);
  }

  private void name(TextField field, String property) {
    for (String name : names.names(article.node(property))) {
      draft.text(field, name, article.at(property), "name of schema.org " + property);
    }
  }

  private void time(TimeField field, String property) {
    draft.time(field, first(property), article.at(property), "schema.org " + property);
  }

  private @Nullable String first(String property) {
    for (JsonNode entry : names.entries(article.node(property))) {
      JsonNode text = entry.isObject() ? entry.path("@value") : entry;
      if (text.isString() && !text.asString().isBlank()) {
        return SchemaNames.clean(text.asString());
      }
    }
    return null;
  }
}
