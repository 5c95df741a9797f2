package news.dateline.ingest.format.anpa1312;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The keyword line: slug, names of the version, number of words, parted by commas: {@code
 * BC-BKN--Heat-Hawks, 1st Ld-Writethru,416}.
 *
 * @param slug as sent
 * @param labels such as {@code 1st Ld-Writethru}, {@code ADV01}, {@code KILL}
 */
record KeywordLine(String slug, List<String> labels) {
  private static final Set<String> KILLS =
      Set.of(
          "kill",
          "bulletin kill",
          "mandatory kill",
          "kill note",
          "elimination",
          "eliminate",
          "bulletin elimination",
          "withhold",
          "mandatory elimination");

  static KeywordLine of(String line) {
    String[] parts = line.split(",", -1);
    List<String> labels = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String label = parts[i].strip();
      if (!label.isEmpty() && !isNumber(label)) {
        labels.add(label);
      }
    }
    return new KeywordLine(parts[0].strip(), labels);
  }

  boolean isKill() {
    return labels.stream().anyMatch(label -> KILLS.contains(label.toLowerCase(Locale.ROOT)));
  }

  /** "HFR" and "ADV01" hold the story for its day. */
  boolean isHeld() {
    return labels.stream().anyMatch(KeywordLine::holds);
  }

  private static boolean holds(String label) {
    String upper = label.toUpperCase(Locale.ROOT);
    boolean advance = upper.startsWith("ADV") && isNumber(upper.substring(3).strip());
    return upper.equals("HFR") || upper.equals("HOLD FOR RELEASE") || advance;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
