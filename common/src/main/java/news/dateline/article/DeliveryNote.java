package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt notes of its item beside who, when and whether: enough to find it by and to follow
 * it, and no word of its text. It outlives a kill.
 *
 * @param rawFormat the parser's id, or {@code unknown}
 * @param rawBytes of the whole delivery
 * @param parserRevision absent where the item was refused, as are the fields after it
 * @param version as stated
 * @param versionSha256 of what makes this version: another than the delivery's where that has
 *     several items, or is a feed
 * @param uriKey what {@link #uriKey(String)} makes of the article's uri
 * @param slugKey what {@link #slugKey(String)} makes of its slug line
 * @param warnings {@code field:code} of each, the first ones
 */
public record DeliveryNote(
    String rawFormat,
    int rawBytes,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int parserRevision,
    @Nullable String version,
    @Nullable String versionSha256,
    @Nullable String uriKey,
    @Nullable String slugKey,
    List<String> warnings) {
  private static final int MOST_WARNINGS = 50; // a wire that earns more says the same of each field
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Warnings are copied; an absent list is an empty one. */
  public DeliveryNote {
    warnings = warnings == null ? List.of() : List.copyOf(warnings);
  }

  /** The note of an article. */
  public static DeliveryNote of(Article article) {
    return new DeliveryNote(
        article.rawFormat(),
        article.rawBytes(),
        article.parserRevision(),
        article.version(),
        article.order().rawSha256(),
        uriKey(article.uri()),
        article.slugline() == null ? null : slugKey(article.slugline()),
        article.warnings().stream()
            .map(Warning::fieldAndCode)
            .distinct()
            .limit(MOST_WARNINGS)
            .toList());
  }

  /** The note of what was refused. */
  public static DeliveryNote ofRefused(String format, int rawBytes) {
    return new DeliveryNote(format, rawBytes, 0, null, null, null, null, List.of());
  }

  /** A hash of a uri, whatever its case: an editor does not copy that from paper. */
  public static String uriKey(String uri) {
    return Hashes.base32("uri", plain(uri).strip());
  }

  /**
   * A hash of a slug line, whatever its case and whatever stands between its words. A slug is text
   * of its article, which may be under embargo: only who knows it finds it.
   */
  public static String slugKey(String slug) {
    return Hashes.base32("slug", BETWEEN_WORDS.matcher(plain(slug)).replaceAll(" ").strip());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
