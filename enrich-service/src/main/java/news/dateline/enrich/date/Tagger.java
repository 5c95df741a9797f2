package news.dateline.enrich.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the expressions of one text, left to right, the longest at each place. */
final class Tagger {
  private final Lexicon lexicon = Lexicon.load();
  private final Grammar grammar =
      new Grammar(
          Stream.of(
                  DateRules.RULES,
                  ClockRules.RULES,
                  DayRules.RULES,
                  YearRules.RULES,
                  QuarterRules.RULES,
                  ComparisonRules.RULES,
                  PeriodRules.RULES,
                  DurationRules.RULES,
                  SetRules.RULES,
                  ReferenceRules.RULES)
              .flatMap(List::stream)
              .toList());

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    /** Returns whether to go on. */
    boolean accept(Match match, Reading reading);
  }

  private record Found(Match match, Reading reading) {}

  void tag(String text, Discourse discourse, Sink sink) {
    discourse.nextPassage();
    List<Token> tokens = Numerals.read(lexicon.read(Tokeniser.tokens(text)));
    int i = 0;
    while (i < tokens.size()) {
      Optional<Found> found = longest(tokens, i, discourse);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Found at = found.get();
      i = at.match().end();
      if (!at.reading().value().isEmpty()) {
        discourse.mention(at.reading().value(), i, at.match().looksBack());
        if (!sink.accept(at.match(), at.reading())) {
          return;
        }
      }
    }
  }

  private Optional<Found> longest(List<Token> tokens, int start, Discourse discourse) {
    for (Match match : grammar.matches(tokens, start)) {
      Optional<Reading> reading = match.rule().meaning().of(match, discourse);
      if (reading.isPresent()) {
        return Optional.of(new Found(match, reading.get()));
      }
    }
    return Optional.empty();
  }
}
