package news.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * What the text of an article says of its language.
 *
 * @param tag BCP 47: the article's language, {@code und} where neither text nor wire tells
 * @param confidence 0 to 1: how far the text supports {@code tag} against its likeliest rival; 0.5
 *     is a tie, 0 no support
 * @param stated BCP 47, as the wire stated it; absent where it stated none
 */
public record LanguageNote(String tag, double confidence, @Nullable String stated) {
  /** BCP 47's tag for a language that nobody can tell. */
  public static final String UNDETERMINED = "und";

  /** Code of the warning that the text's language counts and not the wire's. */
  public static final String OVERRULED = "language-overruled";
}
