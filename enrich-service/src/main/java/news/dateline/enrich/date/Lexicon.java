package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.date.Word.Phrase;

/** The words and phrases of a language, by class. */
final class Lexicon {
  private static final String ROLE = "ROLE";

  /** Marks that Java asks for, which are the same in all languages. */
  private static final String MARKS = "!?;:.,-/%$£€#+()'\"“”½";

  private final Map<String, List<Term>> terms = new LinkedHashMap<>();
  private final Map<String, Long> roles = new LinkedHashMap<>();

  /** Phrases in words, by their first. */
  private final Map<String, List<List<String>>> phrases = new LinkedHashMap<>();

  private final Set<String> words = new LinkedHashSet<>();

  /**
   * Reads lines of the form {@code KIND value: word, several words, …}, a value of {@code -} being
   * empty, and {@code ROLE name: word, …}.
   */
  Lexicon(List<String> lines) {
    lines.forEach(this::line);
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    int colon = line.indexOf(": ");
    String value = line.substring(space + 1, colon);
    String[] phrasesOfLine = line.substring(colon + 2).split(", ", -1);
    if (line.startsWith(ROLE)) {
      for (String word : phrasesOfLine) {
        words.add(word);
        roles.merge(word, Role.valueOf(value).bit(), (one, other) -> one | other);
      }
      return;
    }
    Term term = new Term(Kind.valueOf(line.substring(0, space)), value.equals("-") ? "" : value);
    for (String phrase : phrasesOfLine) {
      List<String> parts = parts(phrase);
      terms.computeIfAbsent(String.join(" ", parts), k -> new ArrayList<>()).add(term);
      words.addAll(parts);
      if (parts.size() > 1) {
        List<List<String>> of = phrases.computeIfAbsent(parts.getFirst(), k -> new ArrayList<>());
        if (!of.contains(parts)) {
          of.add(parts);
        }
      }
    }
  }

  /** As the tokeniser cuts them: words and marks. */
  private static List<String> parts(String phrase) {
    return new Tokeniser(new Vocabulary(List.of()))
        .tokens(phrase).stream().map(Token::text).toList();
  }

  /** All words of the tables and of {@code symbols}, the words of patterns. */
  Vocabulary vocabulary(Map<String, Integer> symbols) {
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(symbols.keySet());
    MARKS.chars().mapToObj(Character::toString).forEach(all::add);
    return new Vocabulary(all.stream().map(word -> word(word, symbols)).toList());
  }

  private Word word(String text, Map<String, Integer> symbols) {
    List<Phrase> longestFirst =
        phrases.getOrDefault(text, List.of()).stream()
            .map(parts -> phrase(parts, symbols))
            .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.rest().size()).reversed())
            .toList();
    return Word.of(
        text,
        roles.getOrDefault(text, 0L),
        List.copyOf(terms.getOrDefault(text, List.of())),
        symbols.getOrDefault(text, Grammar.NO_SYMBOL),
        longestFirst);
  }

  private Phrase phrase(List<String> parts, Map<String, Integer> symbols) {
    String text = String.join(" ", parts);
    List<Term> its = List.copyOf(terms.getOrDefault(text, List.of()));
    int symbol = symbols.getOrDefault(text, Grammar.NO_SYMBOL);
    return new Phrase(parts.subList(1, parts.size()), Word.of(text, 0, its, symbol, List.of()));
  }

  /** The tokens with phrases joined, the longest at each place. */
  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int length = 1;
      for (Phrase phrase : token.word().phrases()) {
        if (isAt(phrase, tokens, i)) {
          Token whole = token.joined(tokens.get(i + phrase.rest().size()), phrase.as());
          if (whole.kinds() != 0) {
            token = whole;
            length = phrase.rest().size() + 1;
            break;
          }
        }
      }
      joined.add(token);
      i += length;
    }
    return joined;
  }

  private static boolean isAt(Phrase phrase, List<Token> tokens, int start) {
    List<String> rest = phrase.rest();
    if (start + rest.size() >= tokens.size()) {
      return false;
    }
    for (int i = 0; i < rest.size(); i++) {
      Token token = tokens.get(start + 1 + i);
      if (token.opens() || !token.is(rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
