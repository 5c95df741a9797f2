package news.dateline.ingest.format.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The printed place line at the start of a body, such as "LISBON, Portugal, Oct 8 (Agency) -".
 *
 * @param text as printed, including agency and dash
 * @param place the place with its region or country, without date and agency; null where only an
 *     agency is printed
 * @param endOffset where the story begins in the body, in UTF-16 units
 */
public record Dateline(String text, @Nullable String place, int endOffset) {
  /**
   * The dateline that the body begins with, if it clearly has one: a place before an agency in
   * parentheses, a date, or, all in capitals, a dash. A doubtful one is none.
   */
  public static Optional<Dateline> at(String bodyText) {
    return Optional.ofNullable(new DatelineReader(bodyText).read());
  }
}
