package news.dateline.enrich.place;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a place's name that say what kind of place it is. */
final class NameParts {
  /** Words for kinds of places, in lower case: behind a name, or with "of" before it. */
  private static final Map<String, PlaceKind> KINDS =
      Map.ofEntries(
          Map.entry("state", PlaceKind.SUBDIVISION),
          Map.entry("province", PlaceKind.SUBDIVISION),
          Map.entry("region", PlaceKind.SUBDIVISION),
          Map.entry("oblast", PlaceKind.SUBDIVISION),
          Map.entry("krai", PlaceKind.SUBDIVISION),
          Map.entry("county", PlaceKind.SUBDIVISION),
          Map.entry("governorate", PlaceKind.SUBDIVISION),
          Map.entry("prefecture", PlaceKind.SUBDIVISION),
          Map.entry("department", PlaceKind.SUBDIVISION),
          Map.entry("canton", PlaceKind.SUBDIVISION),
          Map.entry("river", PlaceKind.REGION),
          Map.entry("city", PlaceKind.CITY),
          Map.entry("town", PlaceKind.CITY),
          Map.entry("village", PlaceKind.CITY),
          Map.entry("port", PlaceKind.CITY),
          Map.entry("suburb", PlaceKind.CITY));

  private NameParts() {}

  /** A name without its kind word. */
  record Core(String name, PlaceKind kind) {}

  /** The kind that a word of the text tells, any case; absent where it tells none. */
  static @Nullable PlaceKind kind(String word) {
    return KINDS.get(word.toLowerCase(Locale.ROOT));
  }

  static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  /** "Hubei" and SUBDIVISION of "Hubei Province", "London" and CITY of "City of London". */
  static @Nullable Core core(String name) {
    int last = name.lastIndexOf(' ');
    if (last > 0) {
      String word = name.substring(last + 1);
      PlaceKind kind = kind(word);
      // "Gay Village" and "Fishing Port" are not named after a place.
      if (kind != null && (kind != PlaceKind.CITY || word.equalsIgnoreCase("city"))) {
        return new Core(name.substring(0, last), kind);
      }
    }
    int of = name.indexOf(" of ");
    if (of > 0) {
      PlaceKind kind = kind(name.substring(0, of));
      if (kind != null) {
        return new Core(withoutArticle(name.substring(of + 4)), kind);
      }
    }
    return null;
  }
}
