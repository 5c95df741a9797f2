package news.dateline.index.visibility;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.document.ChangeRule;
import news.dateline.index.document.EmptiedArticle;
import news.dateline.index.document.Retention;
import news.dateline.index.judge.Standing;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.UnavailableException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Empties what has expired and what a contract does not allow to be kept any more. Documents stay
 * with identity and order, so that no late copy comes back. Several instances may do so at once.
 * See ADR 22.
 */
public final class Emptying {
  /** A page a tick: some hundreds a second, and the node is left to those who read and write. */
  private static final int PAGE = 200;

  private final DocumentStore store;
  private final VersionArchive versions;
  private final Retention retention;
  private final DeletedText deletedText;
  private final Clock clock;

  /** Empties in {@code store}. */
  public Emptying(
      DocumentStore store,
      VersionArchive versions,
      Retention retention,
      DeletedText deletedText,
      Clock clock) {
    this.store = store;
    this.versions = versions;
    this.retention = retention;
    this.deletedText = deletedText;
    this.clock = clock;
  }

  /**
   * Empties one page of the articles and of the versions whose time is over; to be called twice a
   * second.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Instant now = clock.instant();
    List<StoredDocument<ObjectNode>> due =
        store.search(
            Indices.ARTICLES,
            Due.expired(retention, now),
            PAGE,
            ObjectNode.class,
            EmptiedArticle.FIELDS);
    if (!due.isEmpty()) {
      store.writeVisibly(due.stream().map(article -> emptied(article, now)).toList());
      deletedText.remove();
    }
    if (!retention.bySource().isEmpty()) {
      versions.redactSome(Due.unkept(retention, now));
    }
  }

  private static DocumentWrite emptied(StoredDocument<ObjectNode> article, Instant now) {
    Standing standing = ArticleCodec.mapper().convertValue(article.content(), Standing.class);
    ChangeMark change =
        ChangeRule.mark(
            standing.before(article.seen().index(), article.seen().seqNo()),
            standing.emptied(article.id()),
            now);
    return new DocumentWrite(
        Indices.ARTICLES,
        article.id(),
        EmptiedArticle.expired(article.content(), change, now),
        article.seen());
  }
}
