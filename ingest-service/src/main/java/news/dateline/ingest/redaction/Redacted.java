package news.dateline.ingest.redaction;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.Redaction;

/**
 * What some redactions name: stories and the hashes of deliveries, of a source and up to a time of
 * receipt. What was received later is no business of theirs: the story may have been reinstated
 * since.
 */
public final class Redacted {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private final Map<String, Map<String, Instant>> untilBySource = new HashMap<>();
  private final Set<String> articleIds = new HashSet<>();

  /** What these name. */
  public Redacted(Collection<Redaction> redactions) {
    for (Redaction redaction : redactions) {
      String articleId = redaction.articleId().value();
      articleIds.add(articleId);
      Map<String, Instant> until =
          untilBySource.computeIfAbsent(redaction.source(), _ -> new HashMap<>());
      Stream.concat(Stream.of(articleId), redaction.rawSha256s().stream())
          .forEach(name -> until.merge(name, redaction.at(), Redacted::later));
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Ids of all stories. */
  public Set<String> articleIds() {
    return articleIds;
  }

  /** Sources of all stories. */
  public Set<String> sources() {
    return untilBySource.keySet();
  }

  /** The hashes named, by the time up to which they are; of that source. */
  public Map<String, Instant> hashesOf(String source) {
    return untilBySource.getOrDefault(source, Map.of()).entrySet().stream()
        .filter(named -> !articleIds.contains(named.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether somebody's bytes of that hash are to go. */
  public boolean names(String sha256) {
    return untilBySource.values().stream().anyMatch(until -> until.containsKey(sha256));
  }

  /**
   * Whether what the source sent is to go.
   *
   * @param name a hash of bytes, or a story's id
   */
  public boolean covers(String source, String name, Instant receivedAt) {
    Instant until = untilBySource.getOrDefault(source, Map.of()).get(name);
    return until != null && !receivedAt.isAfter(until);
  }

  /**
   * Whether a delivery of the source that held the story among others is to go. No receipt tells
   * when it came, and the clocks of two machines differ a little.
   */
  public boolean coversHolder(String source, String articleId, Instant receivedAt) {
    return covers(source, articleId, receivedAt.minus(CLOCKS_DIFFER));
  }
}
