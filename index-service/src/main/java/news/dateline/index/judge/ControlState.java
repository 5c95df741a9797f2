package news.dateline.index.judge;

import java.time.Instant;
import java.util.Comparator;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Control;
import news.dateline.article.PubStatus;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an article, by hand or by other items of its wire: of each deed the latest. Of
 * whatever controls, in whatever order and however often they come, {@link #join} is the same. See
 * ADR 25.
 *
 * @param kill the latest kill or purge
 * @param purge the latest purge, which is a kill as well
 */
public record ControlState(
    @Nullable Mark kill,
    @Nullable Mark hold,
    @Nullable Mark release,
    @Nullable Mark reinstate,
    @Nullable Mark purge) {
  /** Nothing was done. */
  public static final ControlState NONE = new ControlState(null, null, null, null, null);

  /** When a deed was done, and its control's id. */
  public record Mark(Instant at, String id) implements Comparable<Mark> {
    private static final Comparator<Mark> TOTAL =
        Comparator.comparing(Mark::at).thenComparing(Mark::id);

    @Override
    public int compareTo(Mark other) {
      return TOTAL.compare(this, other);
    }
  }

  /** What is known after one control. */
  public static ControlState of(Control control) {
    Mark mark = new Mark(control.at(), control.controlId());
    return switch (control.deed()) {
      case KILL -> new ControlState(mark, null, null, null, null);
      case HOLD -> new ControlState(null, mark, null, null, null);
      case RELEASE -> new ControlState(null, null, mark, null, null);
      case REINSTATE -> new ControlState(null, null, null, mark, null);
      case PURGE -> new ControlState(mark, null, null, null, mark);
    };
  }

  /** What is known once {@code other} is known, too. */
  public ControlState join(ControlState other) {
    return new ControlState(
        later(kill, other.kill),
        later(hold, other.hold),
        later(release, other.release),
        later(reinstate, other.reinstate),
        later(purge, other.purge));
  }

  /** Whether the article is killed by a control. */
  public boolean killed() {
    return isAfter(kill, reinstate);
  }

  /** Whether it is purged; it is killed then, too. */
  public boolean purged() {
    return isAfter(purge, reinstate);
  }

  /** Whether it waits for a release. */
  public boolean held() {
    return isAfter(hold, later(release, reinstate));
  }

  /** Whether what was received then may be shown at all: no reinstatement has ended it. */
  public boolean counts(Instant receivedAt) {
    return reinstate == null || receivedAt.isAfter(reinstate.at);
  }

  /** Whether a version may be shown at all. */
  public boolean counts(Version version) {
    return counts(version.first().receivedAt());
  }

  /** The control that ended what counts no more; empty where none did. */
  String reinstatedBy() {
    return reinstate == null ? "" : reinstate.id;
  }

  /** Whether text that is gone may come back with a new copy: a reinstatement stands. */
  public boolean reopened() {
    return reinstate != null && !killed();
  }

  /** The article with the status that it has under these controls. */
  public Article applied(Article article) {
    PubStatus stated = article.pubStatus();
    boolean released = release != null && !article.receivedAt().isAfter(release.at);
    if (stated == PubStatus.CANCELED || killed()) {
      return ArticleBuilder.builder(article).pubStatus(PubStatus.CANCELED).build();
    }
    ArticleBuilder shown = ArticleBuilder.builder(article);
    if (released) {
      shown.pubStatus(PubStatus.USABLE).embargoedUntil(null).embargoedIndefinitely(false);
    }
    if (held()) {
      shown.pubStatus(PubStatus.WITHHELD);
    }
    return shown.build();
  }

  private static boolean isAfter(@Nullable Mark mark, @Nullable Mark end) {
    return mark != null && (end == null || mark.at.isAfter(end.at));
  }

  private static @Nullable Mark later(@Nullable Mark one, @Nullable Mark other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) < 0 ? other : one;
  }
}
