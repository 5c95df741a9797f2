package news.dateline.desk.marks;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text under the same marks from end to end.
 *
 * @param css the classes of its marks, such as {@code mark organisation place}; empty where it has
 *     none
 * @param title of its marks, the innermost first
 * @param path of the entity's pages, where the innermost mark is one's; else empty
 * @param name of what the innermost mark is
 * @param stop whether the keyboard stops at it: at the first piece of each thing, so that who
 *     mentions a minister fifty times needs not be tabbed through fifty times
 */
public record Piece(String text, String css, String title, String path, String name, boolean stop) {

  static Piece plain(String text) {
    return new Piece(text, "", "", "", "", false);
  }

  /** Whether it has no mark. */
  public boolean isPlain() {
    return css.isEmpty();
  }

  /** Whether it leads to an entity. */
  public boolean isLink() {
    return !path.isEmpty();
  }

  /** Whether it has a value and leads nowhere. */
  public boolean isValue() {
    return !isPlain() && !isLink();
  }

  /** A link is a stop by itself, and a value is not: only what differs is written. */
  public @Nullable String tabindex() {
    if (isLink()) {
      return stop ? null : "-1";
    }
    return stop ? "0" : null;
  }
}
