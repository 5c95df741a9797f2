package news.dateline.desk.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import news.dateline.article.EntityType;

/** The kinds of entities, by the index's fields for them. */
public enum EntityKind {
  /** Persons. */
  PEOPLE(EntityType.PERSON, "Person"),
  /** Bodies of all kinds. */
  ORGANISATIONS(EntityType.ORGANISATION, "Organisation"),
  /** Places on a map. */
  PLACES(EntityType.PLACE, "Place"),
  /** Named events. */
  EVENTS(EntityType.EVENT, "Event");

  private final EntityType type;
  private final String title;

  EntityKind(EntityType type, String title) {
    this.type = type;
    this.title = title;
  }

  static Optional<EntityKind> of(String field) {
    return Arrays.stream(values()).filter(kind -> kind.field().equals(field)).findFirst();
  }

  /** The index's field, and the word of addresses. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  EntityType type() {
    return type;
  }

  /** As pages name one of them. */
  public String title() {
    return title;
  }
}
