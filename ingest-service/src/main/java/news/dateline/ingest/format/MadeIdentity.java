package news.dateline.ingest.format;

import java.util.Locale;
import news.dateline.article.Hashes;

/**
 * Identities that we make where the wire states none: {@code urn:dateline:{source}:…}. A notice
 * that names another item by its number or slug makes the same one, so that it is found.
 */
public final class MadeIdentity {
  private MadeIdentity() {}

  /** The identity of an article whose stable fields are these. */
  public static String of(String source, String stableFields) {
    return "urn:dateline:%s:%s".formatted(source, Hashes.base32(stableFields));
  }

  /** What stands for an item known by its number only. */
  public static String ofItem(String source, String number) {
    return "urn:dateline:%s:item:%s".formatted(source, word(number));
  }

  /** What stands for an item known by its slug only. */
  public static String ofSlug(String source, String slug) {
    return "urn:dateline:%s:slug:%s".formatted(source, word(slug));
  }

  /** What stands for an item known by its headline only. */
  public static String ofHeadline(String source, String headline) {
    return "urn:dateline:%s:headline:%s".formatted(source, word(headline));
  }

  private static String word(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
