package news.dateline.index.change;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import news.dateline.article.Change;

/**
 * Changes in their order.
 *
 * @param next the cursor after them, to go on from
 * @param more whether there are others already; a page may be empty and there are, where none of
 *     those that were looked at was asked for
 */
record ChangePage(List<Told> changes, String next, boolean more) {

  /**
   * One change.
   *
   * @param cursor the place after it
   */
  record Told(String cursor, @JsonUnwrapped Change change) {
    static Told of(long offset, Change change) {
      return new Told(new Cursor(offset + 1).text(), change);
    }
  }

  static ChangePage of(List<Told> changes, long next, boolean more) {
    return new ChangePage(changes, new Cursor(next).text(), more);
  }
}
