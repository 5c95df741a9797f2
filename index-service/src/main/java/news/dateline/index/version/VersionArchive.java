package news.dateline.index.version;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleOrder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Hashes;
import news.dateline.index.judge.Candidate;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.store.WriteOutcome.Rejected;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every version, one document for the same bytes of an article however often they come: so a
 * repeat, by whatever channel, has the place of its first receipt.
 */
public final class VersionArchive {
  private static final int PAGE = 500; // documents without content: a few hundred bytes each

  private final DocumentStore store;

  /** An archive in {@code store}. */
  public VersionArchive(DocumentStore store) {
    this.store = store;
  }

  /**
   * Keeps all, and says of each where it stands among its article's versions.
   *
   * @param refused takes those that Elasticsearch cannot keep, by their place in the batch
   */
  public List<Candidate> keep(List<EnrichedArticle> batch, Map<Integer, Rejected> refused) {
    Map<String, EnrichedArticle> firsts = new LinkedHashMap<>();
    batch.forEach(enriched -> firsts.putIfAbsent(idOf(enriched), enriched));
    List<DocumentWrite> creations = new ArrayList<>();
    firsts.forEach((id, enriched) -> creations.add(write(id, VersionDocument.of(enriched), null)));
    Map<String, Rejected> refusedIds = new HashMap<>();
    Map<String, StoredDocument<VersionDocument>> known =
        readConflicts(creations, store.write(creations), refusedIds);
    List<Candidate> candidates = new ArrayList<>(batch.size());
    Map<String, DocumentWrite> readAgain = new LinkedHashMap<>();
    for (int place = 0; place < batch.size(); place++) {
      EnrichedArticle enriched = batch.get(place);
      String id = idOf(enriched);
      StoredDocument<VersionDocument> stored = known.get(id);
      Rejected rejected = refusedIds.get(id);
      if (rejected != null) {
        refused.put(place, rejected);
      } else if (stored == null) {
        Article first = firsts.getOrDefault(id, enriched).article();
        candidates.add(candidate(place, enriched, first.order(), first.receiptId()));
      } else {
        VersionDocument version = stored.content();
        candidates.add(candidate(place, enriched, version.order(), version.receiptId()));
        if (version.isOlderReadingThan(enriched)) {
          readAgain.put(id, write(id, version.readAgain(enriched), stored.seen()));
        }
      }
    }
    requireWritten(store.write(List.copyOf(readAgain.values())));
    return candidates;
  }

  /** The content of the versions that stand, by article id; a redacted one is left out. */
  public Map<String, EnrichedArticle> find(Map<String, ArticleOrder> orderByArticleId) {
    Map<String, String> idByArticleId = new HashMap<>();
    orderByArticleId.forEach(
        (articleId, order) -> idByArticleId.put(articleId, idOf(articleId, order)));
    Map<String, StoredDocument<VersionDocument>> stored =
        store.read(Indices.VERSIONS, idByArticleId.values(), VersionDocument.class, List.of());
    Map<String, EnrichedArticle> found = new HashMap<>();
    idByArticleId.forEach(
        (articleId, id) -> {
          StoredDocument<VersionDocument> version = stored.get(id);
          String content = version == null ? null : version.content().content();
          if (content != null) {
            found.put(articleId, PackedArticle.unpack(content));
          }
        });
    return found;
  }

  /** Takes the content of every version of these articles away; harmless to repeat. */
  public void redact(Collection<String> articleIds) {
    if (articleIds.isEmpty()) {
      return;
    }
    List<StoredDocument<VersionDocument>> page;
    do {
      store.refresh(Indices.VERSIONS);
      page =
          store.search(
              Indices.VERSIONS,
              unredacted(articleIds),
              PAGE,
              VersionDocument.class,
              VersionDocument.HEAD);
      requireWritten(
          store.write(
              page.stream()
                  .map(
                      version ->
                          write(version.id(), version.content().withoutContent(), version.seen()))
                  .toList()));
    } while (page.size() == PAGE);
  }

  private Map<String, StoredDocument<VersionDocument>> readConflicts(
      List<DocumentWrite> creations,
      List<WriteOutcome> outcomes,
      Map<String, Rejected> refusedIds) {
    List<String> conflicts = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case WriteOutcome.Written ignored -> {}
        case WriteOutcome.Conflict ignored -> conflicts.add(creations.get(i).id());
        case Rejected rejected -> refusedIds.put(creations.get(i).id(), rejected);
      }
    }
    return store.read(Indices.VERSIONS, conflicts, VersionDocument.class, VersionDocument.HEAD);
  }

  private static Candidate candidate(
      int place, EnrichedArticle enriched, ArticleOrder order, String firstReceipt) {
    boolean repeated = !firstReceipt.equals(enriched.article().receiptId());
    return new Candidate(
        place, enriched, order, repeated ? Optional.of(firstReceipt) : Optional.empty());
  }

  private static Query unredacted(Collection<String> articleIds) {
    List<FieldValue> ids = articleIds.stream().map(FieldValue::of).toList();
    return Query.of(
        query ->
            query.bool(
                bool ->
                    bool.filter(
                            filter ->
                                filter.terms(
                                    terms ->
                                        terms.field("articleId").terms(list -> list.value(ids))))
                        .mustNot(not -> not.term(term -> term.field("redacted").value(true)))));
  }

  /**
   * What replaces a version that stands is no larger than what came through before, so this is no
   * article's fault.
   */
  private static void requireWritten(List<WriteOutcome> outcomes) {
    for (WriteOutcome outcome : outcomes) {
      if (!(outcome instanceof WriteOutcome.Written)) {
        throw new UnavailableException(
            "version-unwritten", "a version could not be written anew: " + outcome, null);
      }
    }
  }

  private static DocumentWrite write(
      String id, VersionDocument version, DocumentWrite.@Nullable Seen seen) {
    return new DocumentWrite(Indices.VERSIONS, id, ArticleCodec.encode(version), seen);
  }

  private static String idOf(EnrichedArticle enriched) {
    return idOf(enriched.article().id().value(), enriched.article().order());
  }

  private static String idOf(String articleId, ArticleOrder order) {
    return Hashes.base32(articleId, order.rawSha256());
  }
}
