package news.dateline.enrich.amount;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.Entity;

/** Where a story plays: it decides whose pesos and rupees are meant. */
record Setting(Map<String, Integer> mentionsByCountry) {
  Setting {
    mentionsByCountry = Map.copyOf(mentionsByCountry);
  }

  static Setting of(List<Entity> entities) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Entity entity : entities) {
      String country = entity.country();
      if (country != null) {
        mentions.merge(country, entity.mentions().size(), Integer::sum);
      }
    }
    return new Setting(mentions);
  }

  /**
   * The currency, by country, of the country that is mentioned most; the first by name of equals.
   */
  Optional<String> currency(Map<String, String> byCountry) {
    return byCountry.keySet().stream()
        .filter(mentionsByCountry::containsKey)
        .max(
            Comparator.<String>comparingInt(country -> mentionsByCountry.getOrDefault(country, 0))
                .thenComparing(Comparator.reverseOrder()))
        .map(byCountry::get);
  }
}
