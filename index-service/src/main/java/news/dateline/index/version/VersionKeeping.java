package news.dateline.index.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Standing;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.index.store.WriteOutcome.Rejected;

/**
 * Joins deliveries with what is kept of their versions, under optimistic concurrency: each version
 * is first believed new; who meets another's document reads it and joins again, until all is
 * written.
 */
final class VersionKeeping {
  private final DocumentStore store;

  VersionKeeping(DocumentStore store) {
    this.store = store;
  }

  List<Candidate> keep(List<EnrichedArticle> batch, Map<Integer, Rejected> refused) {
    List<VersionDocument> delivered = batch.stream().map(VersionDocument::of).toList();
    Map<String, VersionDocument> versions = new LinkedHashMap<>();
    delivered.forEach(version -> versions.merge(version.id(), version, VersionDocument::join));
    Map<String, Rejected> refusedIds = new HashMap<>();
    Map<String, VersionDocument> kept = keep(versions, refusedIds);
    List<Candidate> candidates = new ArrayList<>(batch.size());
    for (int place = 0; place < delivered.size(); place++) {
      VersionDocument one = delivered.get(place);
      VersionDocument version = kept.get(one.id());
      Rejected rejected = refusedIds.get(one.id());
      if (rejected != null) {
        refused.put(place, rejected);
      } else if (version != null) {
        candidates.add(
            new Candidate(
                place,
                batch.get(place),
                one.facts().reading().sha256(),
                version.facts(),
                version.keptBy(),
                version.redacted()));
      }
    }
    return candidates;
  }

  /** Returns every version as it is kept in the end, but for those refused. */
  private Map<String, VersionDocument> keep(
      Map<String, VersionDocument> versions, Map<String, Rejected> refused) {
    Map<String, VersionDocument> kept = new HashMap<>();
    Map<String, VersionDocument> open = new LinkedHashMap<>(versions);
    Map<String, StoredDocument<VersionDocument>> known = Map.of();
    Map<String, ControlState> controls = Map.of();
    while (!open.isEmpty()) {
      List<DocumentWrite> writes = new ArrayList<>();
      for (Map.Entry<String, VersionDocument> entry : open.entrySet()) {
        String id = entry.getKey();
        StoredDocument<VersionDocument> stored = known.get(id);
        VersionDocument joined =
            stored == null
                ? entry.getValue()
                : stored.content().join(entry.getValue(), of(entry.getValue(), controls));
        kept.put(id, joined);
        if (stored == null || joined.differsFrom(stored.content())) {
          writes.add(VersionArchive.write(id, joined, stored == null ? null : stored.seen()));
        }
      }
      List<String> conflicts = conflicts(writes, refused);
      open.keySet().retainAll(conflicts);
      controls = controls(open.values());
      known = read(conflicts, open, controls);
    }
    return kept;
  }

  private List<String> conflicts(List<DocumentWrite> writes, Map<String, Rejected> refused) {
    List<WriteOutcome> outcomes = store.write(writes);
    List<String> conflicts = new ArrayList<>();
    for (int i = 0; i < writes.size(); i++) {
      switch (outcomes.get(i)) {
        case WriteOutcome.Written ignored -> {}
        case WriteOutcome.Conflict ignored -> conflicts.add(writes.get(i).id());
        case Rejected rejected -> refused.put(writes.get(i).id(), rejected);
      }
    }
    return conflicts;
  }

  /** What is kept; with its content only where that has to be written again. */
  private Map<String, StoredDocument<VersionDocument>> read(
      List<String> ids, Map<String, VersionDocument> coming, Map<String, ControlState> controls) {
    Map<String, StoredDocument<VersionDocument>> known =
        new HashMap<>(
            store.read(Indices.VERSIONS, ids, VersionDocument.class, VersionDocument.FACTS));
    List<String> inFull = new ArrayList<>();
    coming.forEach(
        (id, version) -> {
          StoredDocument<VersionDocument> stored = known.get(id);
          if (stored != null && keepsItsReading(stored.content(), version, of(version, controls))) {
            inFull.add(id);
          }
        });
    known.putAll(store.read(Indices.VERSIONS, inFull, VersionDocument.class, List.of()));
    return known;
  }

  private static boolean keepsItsReading(
      VersionDocument stored, VersionDocument coming, ControlState control) {
    VersionDocument joined = stored.join(coming, control);
    return joined.differsFrom(stored) && stored.readsAs(joined.facts());
  }

  /** What was done to the articles of versions that are known: what is new has no past. */
  private Map<String, ControlState> controls(Collection<VersionDocument> versions) {
    Map<String, ControlState> controls = new HashMap<>();
    store
        .read(
            Indices.ARTICLES,
            versions.stream().map(VersionDocument::articleId).distinct().toList(),
            Standing.class,
            Standing.FIELDS)
        .forEach((articleId, document) -> controls.put(articleId, document.content().control()));
    return controls;
  }

  private static ControlState of(VersionDocument version, Map<String, ControlState> controls) {
    return controls.getOrDefault(version.articleId(), ControlState.NONE);
  }
}
