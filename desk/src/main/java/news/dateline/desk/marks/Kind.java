package news.dateline.desk.marks;

import news.dateline.article.EntityType;

/** What can be marked. */
public enum Kind {
  /** One person. */
  PERSON("person", "people"),
  /** A body of people. */
  ORGANISATION("organisation", "organisations"),
  /** A place on a map. */
  PLACE("place", "places"),
  /** A named event. */
  EVENT("event", "events"),
  /** A time expression. */
  DATE("date", ""),
  /** Money, or a percentage. */
  AMOUNT("amount", "");

  private final String word;
  private final String path;

  Kind(String word, String path) {
    this.word = word;
    this.path = path;
  }

  /** The kind of an entity. */
  public static Kind of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case EVENT -> EVENT;
    };
  }

  /** For a reader, and the class of its mark. */
  public String word() {
    return word;
  }

  /** Where the desk has pages of its kind, {@code /entities/PATH}; empty where it has none. */
  public String path() {
    return path;
  }
}
