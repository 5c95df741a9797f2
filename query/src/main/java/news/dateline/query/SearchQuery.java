package news.dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * A query in the readers' syntax, which docs/searching.md describes.
 *
 * @param text as it was written
 * @param root what it asks for
 */
public record SearchQuery(String text, Part root) {
  /** Longer than anybody types; with it the tree is small and so is the search. */
  public static final int MAX_CHARS = 1_000;

  /**
   * Reads a query.
   *
   * @throws QueryException with the place and one sentence, if it is none
   */
  public static SearchQuery parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new QueryException(1, "the query is empty; write a word to search for");
    }
    if (text.length() > MAX_CHARS) {
      throw new QueryException(
          MAX_CHARS + 1, "the query is longer than %d characters".formatted(MAX_CHARS));
    }
    return new SearchQuery(text, new Parser(Lexer.tokens(text)).parse());
  }
}
