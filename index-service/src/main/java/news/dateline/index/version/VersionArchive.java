package news.dateline.index.version;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * Keeps all, and says of each where it stands among its article's versions; in the order given.
   */
  public List<Candidate> keep(List<EnrichedArticle> batch) {
    Map<String, EnrichedArticle> firsts = new LinkedHashMap<>();
    batch.forEach(enriched -> firsts.putIfAbsent(idOf(enriched), enriched));
    List<DocumentWrite> creations = new ArrayList<>();
    firsts.forEach((id, enriched) -> creations.add(write(id, VersionDocument.of(enriched), null)));
    Map<String, StoredDocument<VersionDocument>> known =
        readConflicts(creations, store.write(creations));
    List<Candidate> candidates = new ArrayList<>(batch.size());
    List<DocumentWrite> readAgain = new ArrayList<>();
    for (int place = 0; place < batch.size(); place++) {
      EnrichedArticle enriched = batch.get(place);
      StoredDocument<VersionDocument> stored = known.get(idOf(enriched));
      VersionDocument version =
          stored == null
              ? VersionDocument.of(firsts.getOrDefault(idOf(enriched), enriched))
              : stored.content();
      candidates.add(candidate(place, enriched, version));
      if (stored != null && version.isOlderReadingThan(enriched)) {
        readAgain.add(write(stored.id(), version.readAgain(enriched), stored.seen()));
      }
    }
    requireWritten(store.write(readAgain));
    return candidates;
  }

  /** The content of a version, unless it was redacted. */
  public Optional<EnrichedArticle> find(String articleId, ArticleOrder order) {
    String id = idOf(articleId, order);
    StoredDocument<VersionDocument> stored =
        store.read(Indices.VERSIONS, List.of(id), VersionDocument.class, List.of()).get(id);
    String content = stored == null ? null : stored.content().content();
    return content == null ? Optional.empty() : Optional.of(PackedArticle.unpack(content));
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
      List<DocumentWrite> creations, List<WriteOutcome> outcomes) {
    List<String> conflicts = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case WriteOutcome.Written ignored -> {}
        case WriteOutcome.Conflict ignored -> conflicts.add(creations.get(i).id());
        case WriteOutcome.Rejected rejected -> throw unwritten(rejected.detail());
      }
    }
    return store.read(Indices.VERSIONS, conflicts, VersionDocument.class, VersionDocument.HEAD);
  }

  private static Candidate candidate(int place, EnrichedArticle enriched, VersionDocument version) {
    return new Candidate(
        place,
        enriched,
        version.order(),
        version.receiptId().equals(enriched.article().receiptId())
            ? Optional.empty()
            : Optional.of(version.receiptId()));
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

  private static void requireWritten(List<WriteOutcome> outcomes) {
    for (WriteOutcome outcome : outcomes) {
      if (!(outcome instanceof WriteOutcome.Written)) {
        throw unwritten(outcome.toString());
      }
    }
  }

  /**
   * Nothing of a version's document comes from the wire unclamped, so this is never the article's
   * fault.
   */
  private static UnavailableException unwritten(String detail) {
    return new UnavailableException(
        "version-unwritten", "a version could not be kept: " + detail, null);
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
