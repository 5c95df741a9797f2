package news.dateline.index.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.dateline.kafka.UnavailableException;

/**
 * Letters of killed stories: their bytes lie in the topic for a month, and nobody is shown them.
 */
record Hidden(Set<String> articleIds, String sentence) {
  private static final String KILLED =
      "the story of this letter was killed: what the letter holds is shown to nobody";
  private static final String UNKNOWN =
      "not shown while Elasticsearch cannot say whether the story was killed";

  /** For who tells no detail of any letter. */
  static final Hidden NOTHING = new Hidden(Set.of(), KILLED);

  /**
   * Of these letters. While nobody can say which stories are killed, all are hidden.
   *
   * @param killed which of these stories are
   */
  static Hidden of(List<DeadLetter> letters, UnaryOperator<Set<String>> killed) {
    Set<String> articleIds =
        letters.stream()
            .flatMap(letter -> letter.failures().stream())
            .map(Failure::articleId)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    try {
      return new Hidden(killed.apply(articleIds), KILLED);
    } catch (UnavailableException _) {
      return new Hidden(articleIds, UNKNOWN);
    }
  }

  boolean hides(Failure failure) {
    return failure.articleId().filter(articleIds::contains).isPresent();
  }

  /** What was wrong; it may quote the story. */
  String detail(Failure failure) {
    return hides(failure) ? sentence : failure.detail();
  }
}
