package news.dateline.ingest.format.time;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The languages whose month and day names are known, as the JDK's locale data has them. */
final class Languages {
  /** English first: where names clash, it wins. */
  private static final List<Locale> LOCALES =
      List.of(
              "en", "en-GB", "de", "de-AT", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi",
              "pl", "cs", "tr", "ru", "uk", "el", "hu", "ro")
          .stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  private Languages() {}

  /** All names of one month or day, folded, without dots; the most read language's first. */
  static List<String> names(BiFunction<TextStyle, Locale, String> display) {
    List<String> names = new ArrayList<>();
    for (Locale locale : LOCALES) {
      for (TextStyle style : STYLES) {
        names.add(Folding.fold(display.apply(style, locale)).replace(".", ""));
      }
    }
    return names;
  }
}
