package news.dateline.desk.service;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;

/**
 * The index-service's questions of reading. It is asked what {@code articles-live} must not hold:
 * the states of stories that are hidden, versions, and the balance sheet. Every question throws
 * {@link OutageException} where the service does not answer.
 */
public final class ReadApi {
  private final Asking asking;

  ReadApi(Asking asking) {
    this.asking = asking;
  }

  /** Whether an article may be seen, whatever it is; empty where nothing of that id is there. */
  public Optional<ArticleState> state(String articleId) {
    return asking.of(ArticleState.class, "/v1/articles/{id}", Map.of("id", articleId));
  }

  /** An article's versions; empty where none is kept. */
  public Optional<History> versions(String articleId) {
    return asking.of(History.class, "/v1/articles/{id}/versions", Map.of("id", articleId));
  }

  /** What became of what was received since then, by source, or by hour of each source. */
  public Balance balance(Instant since, boolean byHour) {
    return required(
        asking.of(
            Balance.class,
            "/v1/balance?by={by}&since={since}",
            Map.of("by", byHour ? "hour" : "source", "since", since.toString())));
  }

  /** What was refused or dead-lettered since then, the newest first; at most 1,000 lines. */
  public Losses losses(Instant since, int limit) {
    return required(
        asking.of(
            Losses.class,
            "/v1/balance/losses?since={since}&limit={limit}",
            Map.of("since", since.toString(), "limit", String.valueOf(limit))));
  }

  /**
   * A page of changes.
   *
   * @param after a cursor, a time, or {@code now}; empty: from the oldest that is kept
   * @param kinds of these alone; empty: of all
   * @param limit 1 to 1,000
   * @return empty where what came after the cursor is kept no more: begin anew, with {@code now}
   */
  public Optional<ChangePage> changes(Optional<String> after, Collection<String> kinds, int limit) {
    Map<String, String> values = new HashMap<>();
    StringBuilder query = new StringBuilder("/v1/changes?limit={limit}");
    values.put("limit", String.valueOf(limit));
    after.ifPresent(
        cursor -> {
          query.append("&after={after}");
          values.put("after", cursor);
        });
    if (!kinds.isEmpty()) {
      query.append("&kind={kind}");
      values.put("kind", String.join(",", kinds));
    }
    return asking.of(ChangePage.class, query.toString(), values);
  }

  /** What was done to stories since then, the newest first; at most 1,000 lines. */
  public List<ControlLine> controls(Instant since, int limit) {
    return required(
            asking.of(
                Controls.class,
                "/v1/audit?since={since}&limit={limit}",
                Map.of("since", since.toString(), "limit", String.valueOf(limit))))
        .audit();
  }

  /**
   * Where a story is: {@code q} is an article's or receipt's id, a uri, a slug or a SHA-256 of at
   * least 8 digits. Empty where nothing was received of that name.
   */
  public Optional<Trace> trace(String q) {
    return asking.of(Trace.class, "/v1/trace?q={q}", Map.of("q", q));
  }

  record Controls(List<ControlLine> audit) {
    Controls {
      audit = Lists.copy(audit);
    }
  }

  private static <T> T required(Optional<T> answer) {
    return answer.orElseThrow(
        () ->
            Asking.outage(Kind.AWAY, "it does not know this question: it is older than the desk"));
  }
}
