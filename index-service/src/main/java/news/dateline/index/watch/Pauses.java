package news.dateline.index.watch;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which watches are left alone, and until when: their receivers have failed so often in a row. */
final class Pauses {
  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

  private record Pause(int failures, Instant until) {}

  /** The watches whose pause goes on. */
  Set<String> at(Instant now) {
    return pauses.entrySet().stream()
        .filter(pause -> pause.getValue().until.isAfter(now))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** One more failure: the next pause is longer. */
  void failed(String watchId, Instant now) {
    pauses.compute(
        watchId,
        (_, pause) -> {
          int failures = pause == null ? 1 : pause.failures + 1;
          return new Pause(failures, now.plus(Backoff.pause(failures)));
        });
  }

  void succeeded(String watchId) {
    pauses.remove(watchId);
  }
}
