package news.dateline.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which script most of a text is written in: it tells many languages apart, English from most. */
final class Script {
  /** Kana among Han letters make it Japanese; a Chinese story quotes hardly any. */
  private static final double KANA_SHARE = 0.1;

  /**
   * What stands most.
   *
   * @param share of all letters, 0 to 1
   * @param letters their number in this script
   */
  record Majority(UnicodeScript script, double share, int letters) {}

  private Script() {}

  /** The script of most letters; Japanese is {@code HIRAGANA}, whatever it is mixed of. */
  static Optional<Majority> of(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    join(counts);
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            most ->
                new Majority(most.getKey(), most.getValue() / (double) letters, most.getValue()));
  }

  private static void join(Map<UnicodeScript, Integer> counts) {
    int kana = take(counts, UnicodeScript.HIRAGANA) + take(counts, UnicodeScript.KATAKANA);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (kana > 0 && kana >= KANA_SHARE * (kana + han)) {
      counts.remove(UnicodeScript.HAN);
      counts.put(UnicodeScript.HIRAGANA, kana + han);
    }
  }

  private static int take(Map<UnicodeScript, Integer> counts, UnicodeScript script) {
    Integer count = counts.remove(script);
    return count == null ? 0 : count;
  }
}
