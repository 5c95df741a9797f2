package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a source writes all-digit dates. */
public enum DateOrder {
  /** Day, month, year: most of the world. */
  @JsonProperty("dmy")
  DMY,
  /** Month, day, year: the United States. */
  @JsonProperty("mdy")
  MDY,
  /** Year, month, day. */
  @JsonProperty("ymd")
  YMD
}
