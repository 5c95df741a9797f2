package news.dateline.index.document;

import java.time.Instant;
import news.dateline.article.ArticleCodec;
import news.dateline.article.PubStatus;
import news.dateline.index.judge.ControlState;
import org.jspecify.annotations.Nullable;

/**
 * The document of an article of which no version counts: it was controlled before it came, or a
 * reinstatement has ended all its versions and a new copy is awaited.
 *
 * @param uri absent where only the id is known
 */
public record EmptyDocument(
    @Nullable String uri,
    @Nullable String source,
    PubStatus pubStatus,
    Visibility visibility,
    ControlState control,
    @Nullable ChangeMark change,
    Instant indexedAt) {
  /** The document under these controls. */
  public static EmptyDocument of(
      String articleId,
      @Nullable String uri,
      @Nullable String source,
      ControlState control,
      ChangeRule.@Nullable Before before,
      Instant now) {
    Visibility visibility = Visibility.awaiting(control);
    ChangeRule.After after =
        new ChangeRule.After(articleId, visibility, "", "", control.purged(), false);
    return new EmptyDocument(
        uri,
        source,
        control.killed() ? PubStatus.CANCELED : PubStatus.WITHHELD,
        visibility,
        control,
        ChangeRule.mark(before, after, now),
        now);
  }

  /** Its JSON. */
  public byte[] json() {
    return ArticleCodec.encode(this);
  }
}
