package news.dateline.desk.search;

import java.util.Locale;
import news.dateline.query.QueryException;

/**
 * A text that is no query, and where.
 *
 * @param here the character that is wrong; a blank where it is missing
 */
public record WrongQuery(String sentence, String before, String here, String after) {
  static WrongQuery of(String text, QueryException problem) {
    int at = Math.clamp(problem.position() - 1L, 0, text.length());
    int end = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
    String message = String.valueOf(problem.getMessage());
    return new WrongQuery(
        message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".",
        text.substring(0, at),
        end > at ? text.substring(at, end) : "\u00a0",
        text.substring(end));
  }
}
