package news.dateline.e2e;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/**
 * Our families of a page in Prometheus' text format: type and tag keys by name; and the values of
 * each key.
 */
record Scrape(Map<String, String> families, Map<String, Set<String>> tagValues) {
  private static final Pattern TYPE = Pattern.compile("# TYPE (news_\\S+) (\\S+)");
  private static final Pattern SAMPLE = Pattern.compile("(news_\\w+)\\{(.*)} \\S+");
  private static final Pattern TAG = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern PART = Pattern.compile("_(bucket|count|sum)$");
  private static final Set<String> OF_THE_FORMAT = Set.of("le", "quantile");

  static Scrape of(String page) {
    Map<String, String> types = new HashMap<>();
    Map<String, Set<String>> keys = new TreeMap<>();
    Map<String, Set<String>> values = new TreeMap<>();
    for (String line : page.lines().toList()) {
      Matcher type = TYPE.matcher(line);
      Matcher sample = SAMPLE.matcher(line);
      if (type.matches()) {
        types.put(type.group(1), type.group(2));
      } else if (sample.matches()) {
        String whole = PART.matcher(sample.group(1)).replaceFirst("");
        String family = types.containsKey(whole) ? whole : sample.group(1);
        Set<String> tags = keys.computeIfAbsent(family, _ -> new TreeSet<>());
        TAG.matcher(sample.group(2))
            .results()
            .filter(tag -> !OF_THE_FORMAT.contains(tag.group(1)))
            .forEach(
                tag -> {
                  tags.add(tag.group(1));
                  values.computeIfAbsent(tag.group(1), _ -> new TreeSet<>()).add(tag.group(2));
                });
      }
    }
    Map<String, String> families = new TreeMap<>();
    keys.forEach((name, tags) -> families.put(name, types.get(name) + " " + tags));
    families.keySet().removeIf(name -> name.endsWith("_max")); // goes with a timer
    return new Scrape(families, values);
  }

  /** The families that these lists declare. */
  static Map<String, String> declared(DeclaredMeter[]... lists) {
    return Arrays.stream(lists)
        .flatMap(Arrays::stream)
        .map(DeclaredMeter::declaration)
        .collect(
            Collectors.toMap(
                MeterDeclaration::prometheusName, Scrape::family, (one, _) -> one, TreeMap::new));
  }

  private static String family(MeterDeclaration meter) {
    Set<String> tags =
        Stream.concat(Stream.of("service"), meter.tagKeys().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return meter.kind().prometheusType() + " " + tags;
  }
}
