package news.dateline.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.query.Part.TimeField;

/** What can be said before a colon. */
enum Field {
  SOURCE("source:anadolu"),
  PERSON("person:Putin"),
  ORG("org:\"European Union\""),
  PLACE("place:Baku"),
  EVENT("event:Olympics"),
  ENTITY("entity:wikidata:Q7747"),
  COUNTRY("country:AZ"),
  LANG("lang:en"),
  SUBJECT("subject:medtop:20000593"),
  SECTION("section:Art"),
  URGENCY("urgency:1..3"),
  PUBLISHED("published:2026-11-01..2026-11-30"),
  MENTIONED("mentioned:2027-01.."),
  COMING("coming:7d"),
  NEAR("near:52.5,13.4,50km");

  private final String example;

  Field(String example) {
    this.example = example;
  }

  static Optional<Field> named(String name) {
    return Arrays.stream(values()).filter(field -> field.title().equals(name)).findFirst();
  }

  static String names() {
    return Arrays.stream(values()).map(Field::title).collect(Collectors.joining(", "));
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  String example() {
    return example;
  }

  /**
   * Reads what stands behind the colon.
   *
   * @param at where that stands in the query
   */
  Part read(String value, int at) {
    return switch (this) {
      case SOURCE -> Values.source(value, at);
      case PERSON, ORG, PLACE, EVENT, ENTITY -> Values.entity(nameFields(), value, at);
      case COUNTRY -> Values.country(value, at);
      case LANG -> Values.language(value, at);
      case SUBJECT -> Values.subject(value, at);
      case SECTION -> Values.named(nameFields(), value, at);
      case URGENCY -> Values.urgency(value, at);
      case PUBLISHED -> new Part.Timed(TimeField.PUBLISHED, Spans.read(value, at, true));
      case MENTIONED -> new Part.Timed(TimeField.MENTIONED, Spans.read(value, at, false));
      case COMING -> new Part.Timed(TimeField.COMING, Spans.read(value, at, true));
      case NEAR -> Values.near(value, at);
    };
  }

  /** Reads a whole name, as the index has it. */
  Part readExactly(String name, int at) {
    return Values.exactly(nameFields(), name, at);
  }

  /** Whether it can be asked for by a whole name. */
  boolean isOfNames() {
    return !nameFields().isEmpty();
  }

  /** The index's fields of the names, where it has some. */
  private List<String> nameFields() {
    return switch (this) {
      case PERSON -> List.of("people");
      case ORG -> List.of("organisations");
      case PLACE -> List.of("places");
      case EVENT -> List.of("events");
      case ENTITY -> List.of("people", "organisations", "places", "events");
      case LANG -> List.of("language");
      case SUBJECT -> List.of("subjects", "subjectNames");
      case SECTION -> List.of("section");
      default -> List.of();
    };
  }
}
