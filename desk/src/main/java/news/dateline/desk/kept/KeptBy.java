package news.dateline.desk.kept;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** {@link Kept} answers to the questions that were asked last. Thread-safe. */
public final class KeptBy<K, V> {
  private static final int QUESTIONS = 16; // a page has a few that everybody asks

  private final Duration length;
  private final Function<K, V> question;
  private final Map<K, Kept<V>> answers = new LinkedHashMap<>(QUESTIONS, 0.75f, true);

  /** Asks {@code question} when it must, and keeps each answer for {@code length}. */
  public KeptBy(Duration length, Function<K, V> question) {
    this.length = length;
    this.question = question;
  }

  /**
   * The answer, at most as old as it is kept.
   *
   * @throws news.dateline.desk.index.OutageException if a part that is asked does not answer
   */
  public V get(K key) {
    return of(key).get();
  }

  private synchronized Kept<V> of(K key) {
    Kept<V> kept = answers.computeIfAbsent(key, it -> new Kept<>(length, () -> question.apply(it)));
    if (answers.size() > QUESTIONS) {
      answers.remove(answers.keySet().iterator().next());
    }
    return kept;
  }
}
