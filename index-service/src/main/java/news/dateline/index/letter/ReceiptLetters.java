package news.dateline.index.letter;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.article.ArticleTopics;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * The dead letters that receipts ended in, for who may not see what exactly was wrong with them.
 */
public final class ReceiptLetters {
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final InstantSource clock;

  /**
   * Letters as the broker has them.
   *
   * @param consumers makes one that reads committed records and belongs to no group
   */
  public ReceiptLetters(Supplier<Consumer<String, byte[]>> consumers, InstantSource clock) {
    this.consumers = consumers;
    this.clock = clock;
  }

  /** What may be told of a letter. */
  public record Told(String id, String state, String reason, String explanation, Instant failedAt) {
    private static Told of(LetterView letter) {
      return new Told(
          letter.id(),
          letter.state().name().toLowerCase(Locale.ROOT),
          letter.reason(),
          letter.explanation(),
          letter.failedAt());
    }
  }

  /**
   * The letters of these receipts, by receipt id; those left out that are no longer kept. One
   * question at a time, since each reads all letters.
   *
   * @throws news.dateline.kafka.UnavailableException if the broker does not answer
   */
  public synchronized Map<String, Told> of(Set<String> receiptIds) {
    try (LetterReading reading = new LetterReading(consumers.get())) {
      Letters letters =
          new Letters(
              failure -> failure.receiptId().filter(receiptIds::contains).isPresent(),
              _ -> true,
              clock.instant());
      reading.read(List.of(ArticleTopics.DEAD_LETTER_STATES), letters::takeState);
      reading.read(ArticleTopics.deadLetters(), letters::takeLetter);
      Map<String, Told> told = new HashMap<>();
      letters.all().stream()
          .map(letter -> LetterView.of(letter, Hidden.NOTHING))
          .forEach(letter -> told.put(String.valueOf(letter.receiptId()), Told.of(letter)));
      return told;
    }
  }
}
