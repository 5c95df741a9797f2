package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What may be done to an article by hand, or by another item of its wire. */
public enum ControlDeed {
  /** Nobody may use it any more, in any version; its text goes for good. */
  @JsonProperty("kill")
  KILL,
  /** Nobody sees it until it is released; its text is kept. */
  @JsonProperty("hold")
  HOLD,
  /** Ends a hold, and what the wire withheld or put under embargo until then. */
  @JsonProperty("release")
  RELEASE,
  /** The only way past a kill: what was received until then stays gone, what comes later counts. */
  @JsonProperty("reinstate")
  REINSTATE,
  /** A kill for a contract's or a court's sake. */
  @JsonProperty("purge")
  PURGE;

  /** The deed as it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
