package news.dateline.enrich.aliases;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.article.EntityType;

/** What becomes of names in every article. Immutable. */
public final class Aliases {
  private static final Aliases NONE = new Aliases(Map.of(), 0);
  private static final Fate KEPT = new Fate.Kept();

  private final Map<EntityType, Map<String, Fate>> fates = new EnumMap<>(EntityType.class);
  private final int entries;

  Aliases(Map<EntityType, Map<String, Fate>> fates, int entries) {
    fates.forEach((type, of) -> this.fates.put(type, new HashMap<>(of)));
    this.entries = entries;
  }

  /** Every name stays as it is. */
  public static Aliases none() {
    return NONE;
  }

  /** Whether every name stays as it is. */
  public boolean isEmpty() {
    return entries == 0;
  }

  /** How many entries the file has. */
  public int entries() {
    return entries;
  }

  /** What becomes of a canonical name; case and white space are no difference. */
  public Fate fate(EntityType type, String name) {
    return fates.getOrDefault(type, Map.of()).getOrDefault(key(name), KEPT);
  }

  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).strip().toCharArray()) {
      if (!Character.isWhitespace(c)) {
        key.append(c);
      } else if (key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
