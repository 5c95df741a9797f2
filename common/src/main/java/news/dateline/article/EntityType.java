package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of entity that are told apart. */
public enum EntityType {
  /** One person. */
  @JsonProperty("person")
  PERSON,
  /** A company, authority, party, club or other body. */
  @JsonProperty("organisation")
  ORGANISATION,
  /** A place on a map. */
  @JsonProperty("place")
  PLACE,
  /** A named event. */
  @JsonProperty("event")
  EVENT
}
