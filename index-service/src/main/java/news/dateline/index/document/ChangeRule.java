package news.dateline.index.document;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ChangeKind;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Hashes;
import org.jspecify.annotations.Nullable;

/** What readers see change when a document takes the place of another. */
public final class ChangeRule {
  private ChangeRule() {}

  /**
   * The document that is replaced.
   *
   * @param mark absent in documents of a service of old: what it could tell was told or seen
   * @param index where it was written
   * @param seqNo as which write
   */
  public record Before(
      Visibility visibility,
      String rawSha256,
      String readingSha256,
      boolean purged,
      @Nullable ChangeMark mark,
      String index,
      long seqNo) {

    private boolean couldNeverBeRead() {
      return mark != null && mark.kind() == null;
    }
  }

  /** The document that takes its place. */
  public record After(
      String articleId,
      Visibility visibility,
      String rawSha256,
      String readingSha256,
      boolean purged,
      boolean saysItCorrects) {
    private static final Pattern CORRECTION =
        Pattern.compile("\\W*correct(s|ed|ion|ing)?\\b.*", Pattern.CASE_INSENSITIVE);

    /** One that shows this reading of an article. */
    public static After of(
        EnrichedArticle enriched, String readingSha256, Visibility visibility, boolean purged) {
      Article article = enriched.article();
      boolean corrects =
          article.associations().stream().anyMatch(link -> link.rel().equals("corrects"))
              || Stream.of(article.edNote(), article.headline())
                  .anyMatch(text -> text != null && CORRECTION.matcher(text).lookingAt());
      return new After(
          article.id().value(), visibility, article.rawSha256(), readingSha256, purged, corrects);
    }
  }

  /**
   * The mark of the document that is to be written; null where one of old shows the same and goes
   * on without.
   */
  public static @Nullable ChangeMark mark(@Nullable Before before, After after, Instant now) {
    if (before == null) {
      ChangeKind kind = after.visibility == Visibility.LIVE ? ChangeKind.NEW : null;
      return mark(null, kind, after, now);
    }
    ChangeKind kind = kind(before, after);
    if (kind == null || (before.couldNeverBeRead() && after.visibility != Visibility.LIVE)) {
      return before.mark == null ? null : before.mark.carriedFrom(before.index, before.seqNo);
    }
    return mark(before.mark, kind, after, now);
  }

  private static ChangeMark mark(
      @Nullable ChangeMark last, @Nullable ChangeKind kind, After after, Instant now) {
    String id =
        Hashes.base32(
            after.articleId,
            String.valueOf(kind),
            after.rawSha256,
            after.readingSha256,
            last == null ? "" : last.id());
    return new ChangeMark(id, kind, now, null, null);
  }

  private static @Nullable ChangeKind kind(Before before, After after) {
    if (after.purged && !before.purged) {
      return ChangeKind.PURGED;
    }
    if (before.visibility == after.visibility) {
      return after.visibility == Visibility.LIVE ? ofText(before, after) : null;
    }
    if (before.visibility == Visibility.KILLED) {
      return ChangeKind.REINSTATED;
    }
    return switch (after.visibility) {
      case LIVE ->
          switch (before.visibility) {
            case EMBARGOED -> ChangeKind.EMBARGO_LIFTED;
            case AWAITING -> ChangeKind.NEW; // a copy after a reinstatement
            default -> ChangeKind.RELEASED;
          };
      case EMBARGOED -> ChangeKind.EMBARGOED;
      case WITHHELD -> ChangeKind.WITHHELD;
      case KILLED -> ChangeKind.KILLED;
      case EXPIRED -> ChangeKind.EXPIRED;
      case AWAITING -> ChangeKind.REINSTATED;
    };
  }

  private static @Nullable ChangeKind ofText(Before before, After after) {
    if (before.rawSha256.equals(after.rawSha256)) {
      return before.readingSha256.equals(after.readingSha256) ? null : ChangeKind.CHANGED;
    }
    return after.saysItCorrects ? ChangeKind.CORRECTED : ChangeKind.CHANGED;
  }
}
