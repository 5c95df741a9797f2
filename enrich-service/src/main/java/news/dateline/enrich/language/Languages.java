package news.dateline.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.enrich.Resource;
import org.jspecify.annotations.Nullable;

/** The languages that news is written in: their tags, scripts and the model's codes for them. */
final class Languages {
  private static final String RESOURCE = "languages.txt";

  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  // Asked for every language of a script, story by story: reading a tag anew each time shows.
  private final Map<String, String> settled = new HashMap<>();
  private final Map<UnicodeScript, List<String>> byScript = new EnumMap<>(UnicodeScript.class);

  private Languages() {}

  static Languages load() {
    Languages languages = new Languages();
    Resource.lines(Languages.class, RESOURCE).forEach(languages::line);
    languages.tags.values().forEach(tag -> languages.settled.put(tag, languages.group(tag)));
    return languages;
  }

  /** "LATIN: eng en, nob nb=no, …" */
  private void line(String line) {
    int colon = line.indexOf(": ");
    UnicodeScript script = UnicodeScript.forName(line.substring(0, colon));
    for (String entry : line.substring(colon + 2).split(", ", -1)) {
      String code = entry.substring(0, 3);
      String[] tag = entry.substring(4).split("=", 2);
      tags.put(code, tag[0]);
      groups.put(tag[0], tag[tag.length - 1]);
      byScript.computeIfAbsent(script, _ -> new ArrayList<>()).add(tag[0]);
    }
  }

  /** The tag of the model's language {@code code}; null where no news is written in it. */
  @Nullable String tag(String code) {
    return tags.get(code);
  }

  /** Languages written in {@code script}. */
  List<String> writtenIn(UnicodeScript script) {
    return byScript.getOrDefault(script, List.of());
  }

  /** Whether two tags name one language, or two that no short text tells apart. */
  boolean isSame(String tag, String other) {
    return group(tag).equals(group(other));
  }

  private String group(String tag) {
    String known = settled.get(tag);
    if (known != null) {
      return known;
    }
    String language = Locale.forLanguageTag(tag).getLanguage();
    return groups.getOrDefault(language, language);
  }
}
