package news.dateline.launcher.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text with placeholders and variable words, cut up once so that each rendering only appends. */
final class Template {
  private static final String PLACEHOLDER = "\\{\\{([^{}]*)\\}\\}";
  // A variable word stands alone: "240" is neither in "1,240" nor in "240.5" nor in "2400". The n
  // of JSON's written line break is no letter before it.
  private static final String BEFORE = "(?:(?<=\\\\n)|(?<![\\p{L}\\p{N}]))(?<!\\p{N}[.,])";
  private static final String AFTER = "(?![\\p{L}\\p{N}])(?![.,]\\p{N})";

  private final List<TemplatePart> parts;

  private Template(List<TemplatePart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Cuts up a text.
   *
   * @param variable words that a rendering may replace, also where they are in capitals
   * @throws IllegalArgumentException if a placeholder cannot be read
   */
  static Template parse(String text, SampleSource source, Set<String> variable) {
    List<TemplatePart> parts = new ArrayList<>();
    Matcher matcher = pattern(variable).matcher(text);
    int end = 0;
    while (matcher.find()) {
      parts.add(new TemplatePart.Text(text.substring(end, matcher.start())));
      String placeholder = matcher.group(1);
      parts.add(
          placeholder == null
              ? word(matcher.group(), variable)
              : TemplatePart.placeholder(placeholder, source));
      end = matcher.end();
    }
    parts.add(new TemplatePart.Text(text.substring(end)));
    return new Template(parts);
  }

  String render(Telling telling) {
    StringBuilder out = new StringBuilder();
    for (TemplatePart part : parts) {
      part.write(telling, out);
    }
    return out.toString();
  }

  private static TemplatePart word(String found, Set<String> variable) {
    if (variable.contains(found)) {
      return new TemplatePart.Word(found, false);
    }
    String name =
        variable.stream().filter(v -> v.toUpperCase(Locale.ROOT).equals(found)).findFirst().get();
    return new TemplatePart.Word(name, true);
  }

  private static Pattern pattern(Set<String> variable) {
    String words =
        variable.stream()
            .flatMap(word -> Stream.of(word, word.toUpperCase(Locale.ROOT)))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        words.isEmpty() ? PLACEHOLDER : PLACEHOLDER + "|" + BEFORE + "(?:" + words + ")" + AFTER);
  }
}
