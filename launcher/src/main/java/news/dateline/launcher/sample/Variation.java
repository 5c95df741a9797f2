package news.dateline.launcher.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What may change in a story, the same way in all its versions.
 *
 * @param words a word as the template has it, and what may stand in its place
 * @param numbers numbers as the template has them; another of the same size takes their place
 */
record Variation(Map<String, List<String>> words, List<String> numbers) {
  static final Variation NONE = new Variation(Map.of(), List.of());

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  Variation {
    // Keeps the file's order: the choices of a seed must not depend on a hash.
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    numbers = List.copyOf(numbers);
  }

  Set<String> variable() {
    Set<String> variable = new LinkedHashSet<>(words.keySet());
    variable.addAll(numbers);
    return variable;
  }

  Map<String, String> choose(RandomGenerator random) {
    Map<String, String> chosen = new HashMap<>();
    words.forEach((word, others) -> chosen.put(word, others.get(random.nextInt(others.size()))));
    numbers.forEach(number -> chosen.put(number, near(number, random)));
    return chosen;
  }

  private static String near(String number, RandomGenerator random) {
    BigDecimal value = new BigDecimal(number.replace(",", ""));
    // Six tenths to sixteen tenths: plainly another number, and still plausible in its sentence.
    BigDecimal factor = BigDecimal.valueOf(random.nextInt(600, 1600), 3);
    // One digit more than the number's own zeros leave, so that "about 60,000" stays a round
    // number.
    int digits = Math.min(value.scale(), value.stripTrailingZeros().scale() + 1);
    BigDecimal varied =
        value.multiply(factor).setScale(digits, RoundingMode.UP).setScale(value.scale());
    return varied.compareTo(THOUSAND) < 0
        ? varied.toPlainString()
        : String.format(Locale.ROOT, "%,." + value.scale() + "f", varied);
  }
}
