package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an article over all its versions: 26 lower-case base32 characters (130 bits) of
 * SHA-256 of source and uri.
 */
public record ArticleId(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

  /**
   * Takes an id as written.
   *
   * @throws IllegalArgumentException if it is not 26 characters of {@code a-z2-7}
   */
  @JsonCreator
  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "an article id has 26 characters of a-z2-7, not '" + value + "'");
    }
  }

  /** The id of the story that {@code source} calls {@code uri}. */
  public static ArticleId of(String source, String uri) {
    return new ArticleId(Hashes.base32(source, uri));
  }

  /** The id that this text is, such as a record's key; empty where it is none. */
  public static Optional<ArticleId> ifOne(@Nullable String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new ArticleId(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
