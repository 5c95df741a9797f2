package news.dateline.desk.articles;

/**
 * A run of text, as it is: whoever shows it escapes it.
 *
 * @param marked whether it is what was searched for
 */
public record Piece(String text, boolean marked) {}
