package news.dateline.index.letter;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Dead letters for operators. Nothing is kept here: each question is answered from what the broker
 * has at that moment, so any instance may answer, also while Elasticsearch is away. One question at
 * a time, since each reads all letters.
 */
final class DeadLetterOffice {
  private static final Comparator<DeadLetter> NEWEST_FIRST =
      Comparator.comparing((DeadLetter letter) -> letter.newest().at()).reversed();

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final LetterDesk desk;
  private final UnaryOperator<Set<String>> killed;
  private final InstantSource clock;

  /**
   * An office.
   *
   * @param consumers makes one that reads committed records and belongs to no group
   * @param killed which of these stories are killed now
   */
  DeadLetterOffice(
      Supplier<Consumer<String, byte[]>> consumers,
      LetterDesk desk,
      UnaryOperator<Set<String>> killed,
      InstantSource clock) {
    this.consumers = consumers;
    this.desk = desk;
    this.killed = killed;
    this.clock = clock;
  }

  /** The newest of those that are wanted. */
  synchronized LetterList list(Predicate<DeadLetter> wanted, int most) {
    try (LetterReading reading = new LetterReading(consumers.get())) {
      Letters letters = read(reading, _ -> true, wanted);
      List<DeadLetter> found = letters.all().stream().filter(wanted).sorted(NEWEST_FIRST).toList();
      List<DeadLetter> shown = found.stream().limit(most).toList();
      Hidden hidden = Hidden.of(shown, killed);
      return new LetterList(
          clock.instant(),
          found.size(),
          letters.isComplete(),
          shown.stream().map(letter -> LetterView.of(letter, hidden)).toList());
    }
  }

  /** All that is known of a letter. */
  synchronized Optional<LetterSheet> show(String id) {
    try (LetterReading reading = new LetterReading(consumers.get())) {
      return read(reading, failure -> failure.letterId().equals(id))
          .find(id)
          .map(
              letter ->
                  LetterSheet.of(letter, Hidden.of(List.of(letter), killed), clock.instant()));
    }
  }

  /**
   * The bytes that failed.
   *
   * @param time the first, second… failure; empty for the last
   */
  synchronized LetterBytes bytes(String id, Optional<Integer> time) {
    try (LetterReading reading = new LetterReading(consumers.get())) {
      Optional<DeadLetter> letter =
          read(reading, failure -> failure.letterId().equals(id)).find(id);
      Hidden hidden = Hidden.of(letter.stream().toList(), killed);
      return letter
          .map(DeadLetter::failures)
          .filter(failures -> time.isEmpty() || (time.get() > 0 && time.get() <= failures.size()))
          .map(failures -> failures.get(time.orElse(failures.size()) - 1))
          .flatMap(
              failure ->
                  hidden.hides(failure)
                      ? Optional.of(new LetterBytes.NotShown(hidden.sentence()))
                      : reading
                          .at(failure.lies())
                          .map(ConsumerRecord::value)
                          .map(LetterBytes.Shown::new))
          .orElseGet(LetterBytes.None::new);
    }
  }

  /**
   * Does what the order says with each of these letters; what is done of it stays done when the
   * broker goes away, and may be done again.
   */
  synchronized List<LetterAnswer> carryOut(Order order, Set<String> ids) {
    try (LetterReading reading = new LetterReading(consumers.get())) {
      Letters letters = read(reading, failure -> ids.contains(failure.letterId()));
      return ids.stream()
          .map(
              id ->
                  letters
                      .find(id)
                      .map(letter -> desk.carryOut(order, letter, reading))
                      .orElseGet(() -> LetterAnswer.refused(id, "there is no letter of this id")))
          .toList();
    }
  }

  private Letters read(LetterReading reading, Predicate<Failure> wanted) {
    return read(reading, wanted, _ -> true);
  }

  private Letters read(
      LetterReading reading, Predicate<Failure> wanted, Predicate<DeadLetter> asked) {
    Letters letters = new Letters(wanted, asked, clock.instant());
    reading.read(List.of(ArticleTopics.DEAD_LETTER_STATES), letters::takeState);
    reading.read(ArticleTopics.deadLetters(), letters::takeLetter);
    return letters;
  }
}
