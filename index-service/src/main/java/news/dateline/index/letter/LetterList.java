package news.dateline.index.letter;

import java.time.Instant;
import java.util.List;

/**
 * Dead letters, the newest first.
 *
 * @param at the service's clock, by which ages are to be told
 * @param total how many there are, those left out of this list too
 * @param complete whether they all are looked at: of very many that are asked for only the newest
 *     are
 */
public record LetterList(Instant at, int total, boolean complete, List<LetterView> letters) {
  /** Letters are copied. */
  public LetterList {
    letters = letters == null ? List.of() : List.copyOf(letters);
  }
}
