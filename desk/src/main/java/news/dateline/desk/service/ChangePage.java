package news.dateline.desk.service;

import java.util.List;

/**
 * Changes in their order, as {@code GET /v1/changes} tells them.
 *
 * @param changes the eldest first
 * @param next the cursor to go on from
 * @param more whether there are others already
 */
public record ChangePage(List<ChangeLine> changes, String next, boolean more) {
  /** An absent list is an empty one. */
  public ChangePage {
    changes = Lists.copy(changes);
  }
}
