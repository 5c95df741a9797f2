package news.dateline.index.visibility;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.judge.Standing;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what the clock changes: an article whose embargo has ended gets its text, one that has
 * expired loses it. Several instances may do so at once; who comes second meets a conflict and
 * leaves it.
 */
public final class VisibilityClock {
  private static final Logger LOG = LoggerFactory.getLogger(VisibilityClock.class);
  private static final int PAGE = 200; // whole articles are held in memory meanwhile

  private final DocumentStore store;
  private final VersionArchive versions;
  private final Clock clock;
  private boolean away;

  /** A clock over {@code store}. */
  public VisibilityClock(DocumentStore store, VersionArchive versions, Clock clock) {
    this.store = store;
    this.versions = versions;
    this.clock = clock;
  }

  /** Rewrites every article whose visibility has changed; to be called twice a second. */
  public void tick() {
    try {
      while (rewrite() == PAGE) {
        LOG.info("more than {} articles change their visibility at once; going on", PAGE);
      }
      away = false;
    } catch (UnavailableException e) {
      if (!away) {
        LOG.warn("embargoes cannot end until Elasticsearch answers again: {}", e.getMessage());
      }
      away = true;
    }
  }

  private int rewrite() {
    Instant now = clock.instant();
    List<StoredDocument<Standing>> due =
        store.search(Indices.ARTICLES, due(now), PAGE, Standing.class, Standing.FIELDS);
    List<DocumentWrite> writes = new ArrayList<>(due.size());
    for (StoredDocument<Standing> article : due) {
      Optional<EnrichedArticle> version = versions.find(article.id(), article.content().order());
      if (version.isEmpty()) {
        LOG.error(
            "article {} is due for release and its version is not kept: send it again",
            article.id());
        continue;
      }
      writes.add(
          new DocumentWrite(
              Indices.ARTICLES,
              article.id(),
              ArticleDocumentMapper.map(version.get(), article.content().order(), now),
              article.seen()));
    }
    if (!writes.isEmpty()) {
      store.writeVisibly(writes);
    }
    return writes.size();
  }

  private static Query due(Instant now) {
    return either(
        both(
            is("visibility", "embargoed"),
            until("embargoedUntil", now),
            not("embargoedIndefinitely")),
        both(is("visibility", "live"), until("expires", now)));
  }

  private static Query either(Query... queries) {
    return Query.of(
        query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
  }

  private static Query both(Query... queries) {
    return Query.of(query -> query.bool(bool -> bool.filter(List.of(queries))));
  }

  private static Query is(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static Query not(String flag) {
    return Query.of(
        query ->
            query.bool(
                bool -> bool.mustNot(not -> not.term(term -> term.field(flag).value(true)))));
  }

  private static Query until(String field, Instant now) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        untyped -> untyped.field(field).lte(JsonData.of(now.toString())))));
  }
}
