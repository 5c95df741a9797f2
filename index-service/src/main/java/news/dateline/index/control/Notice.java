package news.dateline.index.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.Association;
import news.dateline.article.ControlDeed;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.FirstReceipt;

/**
 * An item that kills or holds others.
 *
 * @param receiptId under which its bytes were received first
 */
public record Notice(
    String articleId,
    String source,
    String uri,
    String receiptId,
    Instant receivedAt,
    List<Association> associations) {
  /** Associations are copied. */
  public Notice {
    associations = List.copyOf(associations);
  }

  /** Of a delivery; empty where it does nothing to others. */
  public static Optional<Notice> of(Candidate candidate) {
    Article article = candidate.enriched().article();
    FirstReceipt first = candidate.version().first();
    Notice notice =
        new Notice(
            candidate.articleId(),
            article.source(),
            article.uri(),
            first.receiptId(),
            first.receivedAt(),
            article.associations());
    return Optional.of(notice).filter(it -> it.kills().findAny().isPresent());
  }

  /** Each other item that it names, and what is to be done to that; itself is none. */
  Stream<NamedKill> kills() {
    return associations.stream()
        .filter(other -> !other.uri().equals(uri))
        .flatMap(
            other -> deed(other.rel()).map(deed -> NamedKill.of(this, deed, other.uri())).stream());
  }

  private static Optional<ControlDeed> deed(String rel) {
    return switch (rel) {
      case "kills" -> Optional.of(ControlDeed.KILL);
      case "holds" -> Optional.of(ControlDeed.HOLD);
      default -> Optional.empty();
    };
  }
}
