package news.dateline.index.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Locale;
import news.dateline.article.Article;
import news.dateline.article.PubStatus;
import news.dateline.index.judge.ControlState;

/**
 * Whether an article's text may be seen now; anything but {@code live} is redacted to identity,
 * status and times.
 */
public enum Visibility {
  /** May be seen. */
  @JsonProperty("live")
  LIVE,
  /** Until its embargo ends. */
  @JsonProperty("embargoed")
  EMBARGOED,
  /** Held back by its sender. */
  @JsonProperty("withheld")
  WITHHELD,
  /** Ended by its sender. */
  @JsonProperty("killed")
  KILLED,
  /** Past the time its sender allows. */
  @JsonProperty("expired")
  EXPIRED,
  /** Reinstated, or controlled before it came: nothing can be shown until a copy is received. */
  @JsonProperty("awaiting")
  AWAITING;

  /** The article's visibility at {@code now}: status before embargo, embargo before expiry. */
  public static Visibility of(Article article, Instant now) {
    if (article.pubStatus() == PubStatus.CANCELED) {
      return KILLED;
    }
    if (article.pubStatus() == PubStatus.WITHHELD) {
      return WITHHELD;
    }
    Instant embargo = article.embargoedUntil();
    if (article.embargoedIndefinitely() || (embargo != null && embargo.isAfter(now))) {
      return EMBARGOED;
    }
    Instant expires = article.expires();
    return expires != null && !expires.isAfter(now) ? EXPIRED : LIVE;
  }

  /** Of an article of which no version counts. */
  static Visibility awaiting(ControlState control) {
    if (control.killed()) {
      return KILLED;
    }
    return control.held() ? WITHHELD : AWAITING;
  }

  /** The word for it in documents. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
