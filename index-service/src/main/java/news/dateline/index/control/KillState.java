package news.dateline.index.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a kill that names another item is. */
public enum KillState {
  /** Which story is meant is not known. */
  @JsonProperty("unresolved")
  UNRESOLVED,
  /** It is known, and about to be killed. */
  @JsonProperty("resolving")
  RESOLVING,
  /** The story is killed. */
  @JsonProperty("resolved")
  RESOLVED,
  /** An operator has said that no story is meant. */
  @JsonProperty("dismissed")
  DISMISSED;

  /** As it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
