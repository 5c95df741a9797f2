package news.dateline.ingest.key;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.article.ArticleCodec;
import news.dateline.article.Hashes;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.StateKind;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys by which sources push. All instances know them; none knows a secret. Two keys of a
 * source are valid at once, so that its senders can change over.
 */
@Component
public class ApiKeys {
  private static final Logger LOG = LoggerFactory.getLogger(ApiKeys.class);
  private static final int ID_CHARS = 10; // 50 bits tell two keys apart

  private final SourceStates states;
  private final Clock clock;
  private final Map<String, SourceKeys> bySource = new ConcurrentHashMap<>();

  ApiKeys(SourceStates states, Clock clock) {
    this.states = states;
    this.clock = clock;
    states.onChange(StateKind.KEYS, this::changed);
  }

  /**
   * Makes a key; a third retires the source's oldest.
   *
   * @throws UnavailableException if the broker does not take it
   */
  public synchronized NewKey add(String source) {
    String secret = Secret.next();
    String sha256 = Secret.sha256(secret);
    String id = Hashes.base32(sha256).substring(0, ID_CHARS);
    Instant now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
    SourceKeys before = keysOf(source);
    keep(source, before.plus(new SourceKeys.Key(id, sha256, now)));
    SourceKeys after = keysOf(source);
    if (!after.has(sha256)) {
      throw new UnavailableException(
          "keys", "another instance changed the keys of the source at the same moment", null);
    }
    return new NewKey(
        id,
        secret,
        before.keys().stream()
            .map(SourceKeys.Key::id)
            .filter(old -> after.keys().stream().noneMatch(key -> key.id().equals(old)))
            .findFirst());
  }

  /** The source's keys, oldest first. */
  public List<KeyInfo> of(String source) {
    return keysOf(source).keys().stream()
        .map(key -> new KeyInfo(key.id(), key.createdAt()))
        .toList();
  }

  /**
   * Ends a key at once; false where the source has none of that id.
   *
   * @throws news.dateline.kafka.UnavailableException if the broker does not take it
   */
  public synchronized boolean remove(String source, String id) {
    SourceKeys known = keysOf(source);
    SourceKeys left = known.without(id);
    if (left.equals(known)) {
      return false;
    }
    keep(source, left);
    return true;
  }

  /** Whether {@code presented} is the secret of one of the source's keys. */
  public boolean permits(String source, String presented) {
    return keysOf(source).has(Secret.sha256(presented));
  }

  /** The source one of whose keys it is. */
  Optional<String> ownerOf(String presented) {
    String sha256 = Secret.sha256(presented);
    return bySource.entrySet().stream()
        .filter(entry -> entry.getValue().has(sha256))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether this instance knows the keys yet. */
  boolean isRead() {
    return states.isRead();
  }

  private SourceKeys keysOf(String source) {
    return bySource.getOrDefault(source, SourceKeys.NONE);
  }

  private void keep(String source, SourceKeys keys) {
    states.put(source, StateKind.KEYS, keys.keys().isEmpty() ? null : ArticleCodec.encode(keys));
  }

  private void changed(String source, byte @Nullable [] json) {
    if (json == null) {
      bySource.remove(source);
      return;
    }
    try {
      bySource.put(source, ArticleCodec.decode(json, SourceKeys.class));
    } catch (IllegalArgumentException e) {
      LOG.warn("the keys of source {} stay as they were: {}", source, e.getMessage());
    }
  }
}
