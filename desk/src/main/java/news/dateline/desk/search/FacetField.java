package news.dateline.desk.search;

import java.util.Locale;
import news.dateline.desk.web.EntityLink;

/** The fields that a search can be narrowed by, as they are listed. */
enum FacetField {
  SOURCE("source", "Source", "source"),
  LANGUAGE("language", "Language", "lang"),
  SUBJECT("subjectNames", "Subject", "subject"),
  PEOPLE("people", "People", "person"),
  ORGANISATIONS("organisations", "Organisations", "org"),
  PLACES("places", "Places", "place"),
  COUNTRIES("countries", "Countries", "country");

  private final String indexed;
  private final String title;
  private final String asked;

  FacetField(String indexed, String title, String asked) {
    this.indexed = indexed;
    this.title = title;
    this.asked = asked;
  }

  /** The index's name for it. */
  String indexed() {
    return indexed;
  }

  String title() {
    return title;
  }

  /** What finds the stories that are counted for a value, and no others. */
  String condition(String value) {
    return switch (this) {
      case SOURCE, COUNTRIES -> asked + ':' + value;
      default -> EntityLink.exactly(asked, value);
    };
  }

  /** A value as people call it. */
  String name(String value) {
    String name =
        switch (this) {
          case LANGUAGE ->
              "und".equals(value)
                  ? "Not known"
                  : Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH);
          case COUNTRIES -> Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
          default -> value;
        };
    return name.isBlank() ? value : name;
  }
}
