package news.dateline.index.control;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.WriteOutcome;
import news.dateline.kafka.UnavailableException;

/**
 * The audit of controls: one document a control, written before the control is carried out and
 * never changed.
 */
public final class AuditLog {
  private static final SortOptions NEWEST_FIRST =
      SortOptions.of(sort -> sort.field(field -> field.field("at").order(SortOrder.Desc)));

  private final DocumentStore store;

  /** A log in {@code store}. */
  public AuditLog(DocumentStore store) {
    this.store = store;
  }

  /** An entry and its control's id. */
  public record Line(String controlId, @JsonUnwrapped AuditEntry entry) {}

  /**
   * Writes those down that are not yet; returns the ids of these. What stands is never written
   * over: what a control met is what it met first.
   *
   * @throws UnavailableException if one could not be written: nothing is done that is not audited
   */
  public Set<String> write(Map<String, AuditEntry> entries) {
    List<DocumentWrite> writes = new ArrayList<>(entries.size());
    entries.forEach(
        (controlId, entry) ->
            writes.add(
                new DocumentWrite(Indices.AUDIT, controlId, ArticleCodec.encode(entry), null)));
    List<WriteOutcome> outcomes = store.writeVisibly(writes); // who did it looks next
    Set<String> written = new HashSet<>();
    for (int i = 0; i < outcomes.size(); i++) {
      outcomes.get(i).requireUsable("audit-unwritten", "a control could not be written down");
      if (outcomes.get(i) instanceof WriteOutcome.Written) { // else it stands already
        written.add(writes.get(i).id());
      }
    }
    return written;
  }

  /** What is asked of the log. */
  public record Question(
      Optional<String> article,
      Optional<String> source,
      Optional<String> actor,
      Optional<Instant> since) {
    private Query query() {
      List<Query> all = new ArrayList<>();
      article.ifPresent(id -> all.add(Queries.term("articleId", id)));
      source.ifPresent(id -> all.add(Queries.term("source", id)));
      actor.ifPresent(name -> all.add(Queries.term("actor", name)));
      since.ifPresent(time -> all.add(Queries.within("at", time, null)));
      return Queries.all(all.toArray(Query[]::new));
    }
  }

  /** The newest first, as of the last refresh. */
  public List<Line> newest(Question question, int most) {
    return newest(question.query(), most);
  }

  /** What was done to these articles, likewise. */
  public List<Line> ofArticles(Collection<String> articleIds, int most) {
    return newest(Queries.terms("articleId", articleIds), most);
  }

  private List<Line> newest(Query which, int most) {
    return store
        .search(Indices.AUDIT, which, most, AuditEntry.class, List.of(), List.of(NEWEST_FIRST))
        .stream()
        .map(found -> new Line(found.id(), found.content()))
        .toList();
  }

  /** One control's, at once; empty while it was not carried out. */
  public Optional<Line> find(String controlId) {
    return Optional.ofNullable(
            store
                .read(Indices.AUDIT, List.of(controlId), AuditEntry.class, List.of())
                .get(controlId))
        .map(found -> new Line(found.id(), found.content()));
  }
}
