package news.dateline.ingest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.html.SchemaGraph.Found;

/** The schema.org descriptions of the page's article: in JSON-LD, microdata and RDFa. */
final class Descriptions {
  private final SchemaNames names;
  private final Draft draft;
  private final List<SchemaArticle> jsonLd;
  private final List<SchemaArticle> elements;

  private Descriptions(
      SchemaNames names, Draft draft, SchemaChoice choice, List<Found> scripts, List<Found> items) {
    this.names = names;
    this.draft = draft;
    this.jsonLd = articles(choice.own(scripts));
    this.elements = articles(choice.own(items));
  }

  static Descriptions of(Page page, PageAddress address, List<String> titles, Draft draft) {
    SchemaGraph graph = SchemaGraph.of(page.jsonLd);
    SchemaChoice choice = new SchemaChoice(address.url().orElse(null), titles);
    List<Found> items = new ArrayList<>(ItemWalk.articles(page.root(), ItemSyntax.MICRODATA));
    items.addAll(ItemWalk.articles(page.root(), ItemSyntax.RDFA));
    Descriptions all =
        new Descriptions(new SchemaNames(graph), draft, choice, graph.articles(), items);
    if (graph.isBroken() && all.jsonLd.isEmpty()) {
      draft.warn(
          "jsonLd",
          "broken-json-ld",
          "a JSON-LD script is cut off or no JSON; the article was read from the page's other metadata");
    }
    return all;
  }

  /** Whether the page describes an article as its own. */
  boolean isArticle() {
    return !jsonLd.isEmpty() || !elements.isEmpty();
  }

  void readJsonLd() {
    jsonLd.forEach(SchemaArticle::read);
  }

  void readElements() {
    elements.forEach(SchemaArticle::read);
  }

  /** Language and subjects, whose order of places is their own. */
  void readRest(Page page) {
    all().forEach(SchemaArticle::readLanguage);
    PageLanguage.read(draft, page.language(), Place.named("html/@lang"), "html lang");
    new MetaArticle(page.meta, draft).readLanguage();
    new PageSubjects(draft).read(all().map(SchemaArticle::view).toList(), names, page.meta);
    draft.unread(() -> all().flatMap(article -> article.view().unread().stream()).toList());
  }

  List<String> addresses() {
    return all().flatMap(article -> article.addresses().stream()).toList();
  }

  /** The longest articleBody, "" if there is none. */
  String body() {
    String longest = "";
    for (SchemaArticle article : jsonLd) {
      String body = article.body();
      longest = body.length() > longest.length() ? body : longest;
    }
    return longest;
  }

  boolean isNotFree() {
    return all().anyMatch(SchemaArticle::isNotFree);
  }

  private Stream<SchemaArticle> all() {
    return Stream.concat(jsonLd.stream(), elements.stream());
  }

  private List<SchemaArticle> articles(List<Found> found) {
    return found.stream().map(one -> new SchemaArticle(one, names, draft)).toList();
  }
}
