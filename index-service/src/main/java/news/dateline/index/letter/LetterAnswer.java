package news.dateline.index.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order about one letter.
 *
 * @param problem why nothing was done; absent where it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterAnswer(String id, boolean done, @Nullable String problem) {
  static LetterAnswer carriedOut(String id) {
    return new LetterAnswer(id, true, null);
  }

  static LetterAnswer refused(String id, String problem) {
    return new LetterAnswer(id, false, problem);
  }
}
