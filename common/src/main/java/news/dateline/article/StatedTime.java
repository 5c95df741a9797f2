package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A time as the wire wrote it.
 *
 * @param field the article's field it was read into
 * @param stated the text as written
 * @param basis how it was read
 */
public record StatedTime(String field, String stated, Basis basis) {

  /** How the text became an instant. */
  public enum Basis {
    /** The text states its zone. */
    @JsonProperty("stated")
    STATED,
    /** The text has no zone; the source's was used. */
    @JsonProperty("source-zone")
    SOURCE_ZONE,
    /** An unmarked clock that may be morning or afternoon; never decides order. */
    @JsonProperty("ambiguous-12h")
    AMBIGUOUS_12H,
    /** Only a day is stated. */
    @JsonProperty("date-only")
    DATE_ONLY,
    /** No instant could be read; the text is kept, with a warning, and the field is left out. */
    @JsonProperty("unreadable")
    UNREADABLE
  }
}
