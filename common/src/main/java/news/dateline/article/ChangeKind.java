package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to a story, as far as its readers can see. */
public enum ChangeKind {
  /** It can be read for the first time. */
  NEW,
  /** Another version stands, or the same one is read better. */
  CHANGED,
  /** Another version stands that says of itself that it corrects. */
  CORRECTED,
  /** Nobody may use it any more. */
  KILLED,
  /** Killed for good, by contract or by a court. */
  PURGED,
  /** Held back, by its sender or by an operator. */
  WITHHELD,
  /** A later version put it under embargo. */
  EMBARGOED,
  /** Past the time that its sender or a contract allows. */
  EXPIRED,
  /** Its embargo has ended: it can be read now, perhaps for the first time. */
  EMBARGO_LIFTED,
  /** Withheld or expired before: it can be read now, perhaps for the first time. */
  RELEASED,
  /** It is killed no more. */
  REINSTATED;

  /** As it is written. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
