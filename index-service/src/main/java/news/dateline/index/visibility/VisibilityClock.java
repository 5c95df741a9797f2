package news.dateline.index.visibility;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.document.Carried;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.document.ChangeRule;
import news.dateline.index.document.Retention;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Reading;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.version.KeptVersion;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.ArticleLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends embargoes: an article whose time has come gets its text. Several instances may do so at
 * once; who comes second meets a conflict and leaves it. Not thread-safe.
 */
public final class VisibilityClock {
  private static final Logger LOG = LoggerFactory.getLogger(VisibilityClock.class);
  private static final int PAGE = 20; // of 9 MB at most, all in memory meanwhile
  private static final Duration STUCK =
      Duration.ofMinutes(1); // what cannot be written must not hold up the rest

  private final DocumentStore store;
  private final VersionArchive versions;
  private final Retention retention;
  private final Clock clock;
  private final Map<String, Instant> stuckUntil = new HashMap<>();

  /** A clock over {@code store}. */
  public VisibilityClock(
      DocumentStore store, VersionArchive versions, Retention retention, Clock clock) {
    this.store = store;
    this.versions = versions;
    this.retention = retention;
    this.clock = clock;
  }

  /**
   * Rewrites every article whose embargo has ended; to be called twice a second.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Instant now = clock.instant();
    stuckUntil.values().removeIf(until -> until.isBefore(now));
    while (rewrite(now) == PAGE) {
      LOG.debug("more than {} embargoes end at once; going on", PAGE);
    }
  }

  private int rewrite(Instant now) {
    List<StoredDocument<Standing>> due =
        store.search(
            Indices.ARTICLES,
            Due.released(retention, now, stuckUntil.keySet()),
            PAGE,
            Standing.class,
            Standing.FIELDS);
    if (due.isEmpty()) {
      return 0;
    }
    Map<String, String> rawSha256ByArticleId = new HashMap<>();
    for (StoredDocument<Standing> article : due) {
      article
          .content()
          .version()
          .ifPresent(version -> rawSha256ByArticleId.put(article.id(), version.rawSha256()));
    }
    Map<String, KeptVersion> kept = versions.find(rawSha256ByArticleId);
    List<DocumentWrite> writes = new ArrayList<>(due.size());
    for (StoredDocument<Standing> article : due) {
      KeptVersion version = kept.get(article.id());
      if (version == null || version.redacted()) {
        stuck(article.id(), now, "its version is not kept: send it again");
      } else {
        byte[] document = document(article, version, now);
        writes.add(new DocumentWrite(Indices.ARTICLES, article.id(), document, article.seen()));
      }
    }
    List<WriteOutcome> outcomes = store.writeVisibly(writes);
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) instanceof WriteOutcome.Rejected rejected) {
        stuck(writes.get(i).id(), now, "Elasticsearch does not take it: " + rejected.reason());
      }
    }
    return due.size();
  }

  /** The version keeps the place that the document gives it: another is the judge's to give. */
  private static byte[] document(StoredDocument<Standing> article, KeptVersion kept, Instant now) {
    Standing standing = article.content();
    Reading reading = kept.facts().reading();
    Version place = standing.version().orElse(kept.facts());
    EnrichedArticle shown = new Version(place.first(), reading).shown(kept.article());
    ControlState control = standing.control();
    Visibility visibility = Visibility.of(control.applied(shown.article()), now);
    ChangeMark change =
        ChangeRule.mark(
            standing.before(article.seen().index(), article.seen().seqNo()),
            ChangeRule.After.of(shown, reading.sha256(), visibility, control.purged()),
            now);
    return ArticleDocumentMapper.map(shown, reading.sha256(), Carried.from(standing, change), now);
  }

  private void stuck(String articleId, Instant now, String why) {
    try (ArticleLog _ = ArticleLog.about(articleId)) {
      LOG.error("article {} is due and stays hidden; {}", articleId, why);
    }
    stuckUntil.put(articleId, now.plus(STUCK));
  }
}
