package news.dateline.desk.article;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.article.DateMention;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.LanguageNote;
import news.dateline.desk.article.Findings.AmountRow;
import news.dateline.desk.article.Findings.DateRow;
import news.dateline.desk.article.Findings.EntityRow;
import news.dateline.desk.article.Findings.Group;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.marks.Amounts;
import news.dateline.desk.marks.Intervals;
import news.dateline.desk.marks.Kind;

/** Reads a story's details into what the panel shows. */
final class FindingsReader {
  private static final int MOST = 200; // of each list: a page is no export
  private static final Pattern WIKIDATA = Pattern.compile("wikidata:(Q\\d{1,12})");
  private static final Pattern GEONAMES = Pattern.compile("geonames:(\\d{1,12})");

  private FindingsReader() {}

  static Findings of(StoryDetail detail) {
    EnrichmentNote note = detail.enrichment();
    return new Findings(
        groups(detail.entities()),
        dates(detail.dates()),
        detail.amounts().stream()
            .map(amount -> new AmountRow(amount.text(), Amounts.words(amount)))
            .distinct()
            .limit(MOST)
            .toList(),
        note == null ? List.of() : facts(note));
  }

  private static List<Group> groups(List<Entity> entities) {
    return Arrays.stream(EntityType.values())
        .map(type -> group(type, entities))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private static Group group(EntityType type, List<Entity> entities) {
    Kind kind = Kind.of(type);
    return new Group(
        kind.path().substring(0, 1).toUpperCase(Locale.ROOT) + kind.path().substring(1),
        kind.word(),
        entities.stream()
            .filter(entity -> entity.type() == type)
            .sorted(Comparator.comparingDouble(Entity::salience).reversed())
            .limit(MOST)
            .map(FindingsReader::row)
            .toList());
  }

  private static EntityRow row(Entity entity) {
    List<String> told = new ArrayList<>();
    if (entity.role() != null) {
      told.add(entity.role());
    }
    if (entity.country() != null) {
      told.add(entity.country());
    }
    String id = entity.uri() == null ? "" : entity.uri();
    return new EntityRow(
        entity.name(),
        Kind.of(entity.type()).path(),
        String.join(", ", told),
        id,
        page(id),
        percent(entity.salience()),
        percent(entity.confidence()),
        entity.mentions().size());
  }

  /** Where an open list has a page of this id; only of lists we know, and of ids in their form. */
  static String page(String id) {
    if (WIKIDATA.matcher(id).matches()) {
      return "https://www.wikidata.org/wiki/" + id.substring("wikidata:".length());
    }
    return GEONAMES.matcher(id).matches()
        ? "https://www.geonames.org/" + id.substring("geonames:".length())
        : "";
  }

  private static List<DateRow> dates(List<DateMention> dates) {
    Map<String, List<DateMention>> byValue =
        dates.stream()
            .sorted(Comparator.comparing(FindingsReader::place))
            .collect(
                Collectors.groupingBy(
                    date -> date.type() + " " + date.value(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byValue.entrySet().stream()
        .limit(MOST)
        .map(
            same -> {
              DateMention first = same.getValue().getFirst();
              return new DateRow(
                  first.text(),
                  Intervals.words(first.from(), first.to()),
                  same.getKey(),
                  first.isFuture(),
                  same.getValue().size());
            })
        .toList();
  }

  /** What has no place in time comes last. */
  private static LocalDateTime place(DateMention date) {
    return date.from() == null ? LocalDateTime.MAX : date.from();
  }

  private static List<Fact> facts(EnrichmentNote note) {
    List<Fact> facts = new ArrayList<>();
    LanguageNote language = note.language();
    if (language != null) {
      facts.add(
          Fact.text(
              "Language",
              "%s, %d %% sure%s"
                  .formatted(
                      language.tag(),
                      percent(language.confidence()),
                      language.stated() == null ? "" : "; stated: " + language.stated())));
    }
    if (note.referenceTime() != null) {
      facts.add(Fact.time("“Today” is", note.referenceTime()));
    }
    note.tools().forEach((stage, tool) -> facts.add(Fact.text("Engine: " + stage, tool)));
    facts.add(Fact.text("Revision", String.valueOf(note.revision())));
    return facts;
  }

  private static int percent(double share) {
    return (int) Math.round(Math.clamp(share, 0, 1) * 100);
  }
}
