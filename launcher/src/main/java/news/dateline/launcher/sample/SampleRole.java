package news.dateline.launcher.sample;

/** What an item of the sample wire is there to show. */
public enum SampleRole {
  /** An article in its first and only version, or the one that a later item acts upon. */
  STORY,
  /** One of several versions of a growing story. */
  VERSION,
  /** A new version that puts an error right and says so. */
  CORRECTION,
  /** Ends a story: status {@code canceled}, no text. */
  KILL,
  /** Usable, but not before a time that is still to come. */
  EMBARGOED,
  /** Status {@code withheld}: held back until further notice. */
  WITHHELD,
  /** Bytes that claim to be UTF-8 and are not. */
  UNDECODABLE,
  /** The same bytes as an earlier item. */
  DUPLICATE,
  /** A text with times in every common form. */
  DATES,
  /** A text that is not English. */
  FOREIGN
}
