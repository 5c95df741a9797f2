package news.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The index-service's word that the original bytes of a killed story may lie nowhere any more but
 * in topics. It names no text. To carry one out twice is harmless.
 *
 * @param rawSha256s hashes of the deliveries that brought the story, at most {@link #MOST_HASHES};
 *     what has more is told in several records
 * @param reason {@link #KILL} or {@link #PURGE}; whoever carries it out need not know it
 * @param at what was received until then is to go; what comes after it is another record's business
 */
public record Redaction(
    ArticleId articleId, String source, List<String> rawSha256s, String reason, Instant at) {
  /** A publisher has killed it. */
  public static final String KILL = "kill";

  /** An operator had to remove it, by contract or a court's order. */
  public static final String PURGE = "purge";

  /** A record then has 40 KB at most. */
  public static final int MOST_HASHES = 500;

  /** What every redaction has must be there. */
  public Redaction {
    Objects.requireNonNull(articleId, "articleId");
    Objects.requireNonNull(at, "at");
    Bounds.requireShort("source", source);
    Bounds.requireShort("reason", reason);
    rawSha256s = rawSha256s == null ? List.of() : List.copyOf(rawSha256s);
    if (rawSha256s.size() > MOST_HASHES) {
      throw new IllegalArgumentException("rawSha256s has at most " + MOST_HASHES + " hashes");
    }
    rawSha256s.forEach(hash -> Bounds.requireShort("rawSha256s", hash));
  }
}
