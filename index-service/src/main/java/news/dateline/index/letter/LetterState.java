package news.dateline.index.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a letter: the value of a record of {@code dead-letter-states-v1}, whose key
 * is the letter's id. Compaction keeps the last record, so each has all that went before.
 *
 * @param receiptId absent where the letter has none
 * @param deeds the latest, in order; at least one
 */
public record LetterState(
    String letterId, @Nullable String source, @Nullable String receiptId, List<Deed> deeds) {
  /** Media type of the value. */
  static final String CONTENT_TYPE = "application/vnd.dateline.letter-state+json;v=1";

  private static final int MOST_DEEDS =
      20; // with the longest sentences half of what a record holds

  /** There is at least one deed. */
  public LetterState {
    Objects.requireNonNull(letterId, "letterId");
    deeds = List.copyOf(deeds);
    if (deeds.isEmpty()) {
      throw new IllegalArgumentException("a state without a deed");
    }
  }

  /** What was done last. */
  public Deed last() {
    return deeds.getLast();
  }

  /** The same letter after another deed; of very many the oldest are forgotten. */
  LetterState after(Deed deed) {
    int from = Math.max(0, deeds.size() + 1 - MOST_DEEDS);
    return new LetterState(
        letterId,
        source,
        receiptId,
        Stream.concat(deeds.stream().skip(from), Stream.of(deed)).toList());
  }
}
