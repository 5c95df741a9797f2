package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** IPTC publishing status (NewsCodes scheme {@code pubstatusg2}). */
public enum PubStatus {
  /** May be published, unless an embargo stands beside it. */
  @JsonProperty("usable")
  USABLE,
  /** Held back until further notice; taken down if it is out. */
  @JsonProperty("withheld")
  WITHHELD,
  /** Killed: nobody may use the article any more, in any version. */
  @JsonProperty("canceled")
  CANCELED
}
