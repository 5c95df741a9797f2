package news.dateline.ingest.format.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The printed place line at the start of a body.
 *
 * @param text as printed, including the dash
 * @param place the place, without date and agency
 * @param endOffset where the story begins in the body, in UTF-16 units
 */
public record Dateline(String text, @Nullable String place, int endOffset) {
  /** The dateline that the body begins with, if it clearly has one. */
  public static Optional<Dateline> at(String bodyText) {
    return Optional.empty();
  }
}
