package news.dateline.enrich.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.Resource;

/** Finds the expressions of one text, left to right, the longest at each place. */
final class Tagger {
  private final Tokeniser tokeniser;
  private final Grammar grammar;

  /**
   * Reads the tables of a language.
   *
   * @param language the folder they lie in
   */
  Tagger(String language) {
    List<Rule> rules =
        Patterns.rules(Resource.lines(Tagger.class, language + "/patterns.txt"), Meanings.ALL);
    Map<String, Integer> symbols = Patterns.symbols(rules);
    Lexicon lexicon = new Lexicon(Resource.lines(Tagger.class, language + "/lexicon.txt"));
    tokeniser = new Tokeniser(lexicon.vocabulary(symbols));
    grammar = new Grammar(rules, symbols);
  }

  /** Takes what is found. */
  @FunctionalInterface
  interface Sink {
    /** Returns whether to go on. */
    boolean accept(Match match, Reading reading);
  }

  private record Found(Match match, Reading reading) {}

  List<Token> tokens(String text) {
    return Numerals.joined(Lexicon.joined(tokeniser.tokens(text)));
  }

  void tag(List<Token> tokens, Discourse discourse, Sink sink) {
    discourse.nextPassage();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Found> found = longest(tokens, i, discourse);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Found at = found.get();
      i = at.match().end();
      String value = at.reading().value();
      if (!value.isEmpty()) {
        discourse.mention(value, at.match(), looksBack(at.match()));
        if (!sink.accept(at.match(), at.reading())) {
          return;
        }
      }
    }
  }

  /** Whether the words compare with a time before the one under discussion: "a year ago". */
  private static boolean looksBack(Match match) {
    boolean previous = match.has(Kind.BESIDE) && match.number(Kind.BESIDE) < 0;
    return previous || match.has(Role.AGO) || match.has(Role.EARLIER) || match.has(Role.PERIOD);
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
