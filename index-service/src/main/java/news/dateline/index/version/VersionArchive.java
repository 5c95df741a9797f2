package news.dateline.index.version;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Hashes;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.store.WriteOutcome.Rejected;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every version of every article, one document for the same bytes however often they come; which
 * receipts brought them stands in the index of receipts.
 */
public final class VersionArchive {
  private static final Logger LOG = LoggerFactory.getLogger(VersionArchive.class);
  private static final int PAGE = 500; // documents without content: a kilobyte each
  private static final List<SortOptions> NEWEST_FIRST =
      Stream.of("order.primary", "order.secondary", "order.receivedAt", "order.rawSha256")
          .map(
              part ->
                  SortOptions.of(
                      sort -> sort.field(field -> field.field(part).order(SortOrder.Desc))))
          .toList();

  private final DocumentStore store;

  /** An archive in {@code store}. */
  public VersionArchive(DocumentStore store) {
    this.store = store;
  }

  /**
   * Keeps all, and says of each what is known of its version now.
   *
   * @param refused takes those that Elasticsearch cannot keep, by their place in the batch
   */
  public List<Candidate> keep(List<EnrichedArticle> batch, Map<Integer, Rejected> refused) {
    return new VersionKeeping(store).keep(batch, refused);
  }

  /** What is known of one version of each article, by article id; of the hash of its bytes. */
  public Map<String, Version> facts(Map<String, String> rawSha256ByArticleId) {
    Map<String, Version> facts = new HashMap<>();
    read(rawSha256ByArticleId, VersionDocument.FACTS)
        .forEach((articleId, document) -> facts.put(articleId, document.facts()));
    return facts;
  }

  /** The same versions in full; those left out of which nothing is kept. */
  public Map<String, KeptVersion> find(Map<String, String> rawSha256ByArticleId) {
    Map<String, KeptVersion> found = new HashMap<>();
    read(rawSha256ByArticleId, List.of())
        .forEach(
            (articleId, document) ->
                shown(document)
                    .ifPresent(
                        shown ->
                            found.put(
                                articleId,
                                new KeptVersion(document.facts(), shown, document.redacted()))));
    return found;
  }

  /**
   * The best reading of each of these versions, by their documents' ids, where its text is left.
   */
  public List<EnrichedArticle> readings(Collection<String> ids) {
    return store.read(Indices.VERSIONS, ids, VersionDocument.class, List.of()).values().stream()
        .map(StoredDocument::content)
        .flatMap(version -> version.reading().stream())
        .toList();
  }

  /** One that a later release wrote in words of its own must not hold up all others. */
  private static Optional<EnrichedArticle> shown(VersionDocument document) {
    try {
      return document.shown();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      try (ArticleLog _ = ArticleLog.about(document.articleId())) {
        LOG.error(
            "the version {} of {} cannot be read",
            document.id(),
            document.articleId(),
            SilentFault.of(e));
      }
      return Optional.empty();
    }
  }

  /**
   * What is known of the article's versions that may be the current one: the kills, or else the
   * first in order. It sees whatever was kept before it is asked.
   */
  public List<Version> leading(String articleId) {
    store.refresh(Indices.VERSIONS);
    Query ofArticle = Queries.term("articleId", articleId);
    return Stream.of(
            Query.of(
                query ->
                    query.bool(b -> b.filter(ofArticle, Queries.term("pubStatus", "canceled")))),
            ofArticle)
        .flatMap(query -> search(query, PAGE, VersionDocument.FACTS))
        .map(VersionDocument::facts)
        .toList();
  }

  /** Heads of an article's versions, the newest first, as of the last refresh. */
  public List<VersionHead> newest(String articleId, int most) {
    return search(Queries.term("articleId", articleId), most, VersionDocument.HEAD)
        .map(VersionDocument::head)
        .toList();
  }

  /**
   * Takes the content of every version of these articles away; harmless to repeat. Where another
   * instance writes one meanwhile, or the clock of kills beside an operator, it looks again.
   */
  public void redact(Collection<String> articleIds) {
    if (!articleIds.isEmpty()) {
      redactAll(Queries.terms("articleId", articleIds));
    }
  }

  /** The same of what was received until then. */
  public void redact(String articleId, Instant until) {
    redactAll(
        Queries.all(
            Queries.term("articleId", articleId), Queries.within("receivedAt", null, until)));
  }

  private void redactAll(Query which) {
    List<WriteOutcome> page;
    do {
      store.refresh(Indices.VERSIONS);
      page = redactPage(which);
      // A document without its content is smaller than with it: this is no article's fault.
      page.forEach(
          outcome ->
              outcome.requireUsable("version-unwritten", "a version could not be written anew"));
    } while (page.size() == PAGE || page.contains(new WriteOutcome.Conflict()));
  }

  /**
   * Takes the content of a page of the matching versions away, as of the last refresh. A version
   * that somebody else writes meanwhile is left to the next call.
   */
  public void redactSome(Query which) {
    var _ = redactPage(which);
  }

  private List<WriteOutcome> redactPage(Query which) {
    Query unredacted =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.filter(which)
                            .mustNot(not -> not.term(term -> term.field("redacted").value(true)))));
    return store.write(
        store
            .search(Indices.VERSIONS, unredacted, PAGE, VersionDocument.class, VersionDocument.HEAD)
            .stream()
            .map(version -> write(version.id(), version.content().withoutContent(), version.seen()))
            .toList());
  }

  private Stream<VersionDocument> search(Query query, int most, List<String> fields) {
    return store
        .search(Indices.VERSIONS, query, most, VersionDocument.class, fields, NEWEST_FIRST)
        .stream()
        .map(StoredDocument::content);
  }

  private Map<String, VersionDocument> read(
      Map<String, String> rawSha256ByArticleId, List<String> fields) {
    Map<String, String> ids = new HashMap<>();
    rawSha256ByArticleId.forEach(
        (articleId, rawSha256) -> ids.put(articleId, idOf(articleId, rawSha256)));
    Map<String, StoredDocument<VersionDocument>> stored =
        store.read(Indices.VERSIONS, ids.values(), VersionDocument.class, fields);
    Map<String, VersionDocument> found = new HashMap<>();
    ids.forEach(
        (articleId, id) -> {
          StoredDocument<VersionDocument> version = stored.get(id);
          if (version != null) {
            found.put(articleId, version.content());
          }
        });
    return found;
  }

  static DocumentWrite write(
      String id, VersionDocument version, DocumentWrite.@Nullable Seen seen) {
    return new DocumentWrite(Indices.VERSIONS, id, ArticleCodec.encode(version), seen);
  }

  /** The id of a version's document. */
  public static String idOf(String articleId, String rawSha256) {
    return Hashes.base32(articleId, rawSha256);
  }
}
