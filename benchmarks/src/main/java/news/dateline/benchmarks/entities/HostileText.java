package news.dateline.benchmarks.entities;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A text made to cost more than its length.
 *
 * @param piece what it is made of, by the piece's number
 */
record HostileText(String title, IntFunction<String> piece) {
  static final List<HostileText> ALL =
      List.of(
          new HostileText("a word without end", _ -> "a"),
          new HostileText("capitals without end", _ -> "A"),
          new HostileText("blanks", _ -> " "),
          new HostileText("empty lines", _ -> "\n"),
          new HostileText("U.S.U.S.", _ -> "U.S."),
          new HostileText("initials", _ -> "J. R. R. "),
          new HostileText("open brackets", _ -> "("),
          new HostileText("open quotation marks", _ -> "\u201cHe "),
          new HostileText("Mary-Ann-Mary-Ann", _ -> "Mary-Ann-"),
          new HostileText("accents upon accents", _ -> "\u0301"),
          new HostileText("halves of characters", _ -> "\ud83d"),
          new HostileText("figures", _ -> "1,1.1,"),
          new HostileText("dollars of dollars", _ -> "$1 million "),
          new HostileText("days upon days", _ -> "last Monday of next "),
          new HostileText("one surname", _ -> "Smith "),
          new HostileText("one name in sentences", _ -> "Then John Smith spoke. "),
          new HostileText("ever new people", i -> "Then Anna B%s spoke. ".formatted(letters(i))),
          new HostileText(
              "ever new people of one surname",
              i -> "Then M%s Smith spoke. ".formatted(letters(i))),
          new HostileText(
              "ever new acronyms",
              i -> "The %s met. ".formatted(letters(i).toUpperCase(Locale.ROOT))),
          new HostileText(
              "ever new organisations",
              i -> "The B%s Oil Ministry (BOM) met. ".formatted(letters(i))),
          new HostileText("a name without end", _ -> "Bank of "),
          new HostileText("places in places", _ -> "Paris, Texas, Georgia, "),
          new HostileText("places with many namesakes", _ -> "He left San Jose for Springfield. "),
          new HostileText("titles", _ -> "President Minister Dr. Mr. "),
          new HostileText("roles", _ -> "Jo Li, chief of the head of the board of "),
          new HostileText("a shouted text", _ -> "MAN UTD BEAT REAL MADRID IN PARIS "),
          new HostileText("web addresses", _ -> "www.a.com/b@c.d#e "));

  /** Of {@code length} UTF-16 units. */
  String of(int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int i = 0; text.length() < length; i++) {
      text.append(piece.apply(i));
    }
    text.setLength(length);
    return text.toString();
  }

  /** A number as a word, each another. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder("a");
    for (int rest = number; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
