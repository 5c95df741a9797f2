package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.enrich.Resource;

/** Finds the classes of words and phrases by hash. */
final class Lexicon {
  private static final String RESOURCE = "lexicon.txt";

  private final Map<String, List<Term>> terms = new HashMap<>();

  /** How many tokens the longest phrase has that begins with a word. */
  private final Map<String, Integer> phraseTokens = new HashMap<>();

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    Resource.lines(Lexicon.class, RESOURCE).forEach(lexicon::line);
    return lexicon;
  }

  private void line(String line) {
    int space = line.indexOf(' ');
    int colon = line.indexOf(": ");
    String value = line.substring(space + 1, colon);
    Term term = new Term(Kind.valueOf(line.substring(0, space)), value.equals("-") ? "" : value);
    for (String phrase : line.substring(colon + 2).split(", ", -1)) {
      List<Token> words = Tokeniser.tokens(phrase);
      terms.computeIfAbsent(key(words), k -> new ArrayList<>()).add(term);
      phraseTokens.merge(words.getFirst().text(), words.size(), Math::max);
    }
  }

  private static String key(List<Token> words) {
    return words.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** The tokens with their classes, phrases joined. */
  List<Token> read(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int length = Math.min(phraseTokens.getOrDefault(tokens.get(i).text(), 1), tokens.size() - i);
      Token token = phrase(tokens.subList(i, i + length));
      while (length > 1 && token.terms().isEmpty()) {
        length--;
        token = phrase(tokens.subList(i, i + length));
      }
      read.add(token.terms().isEmpty() ? tokens.get(i) : token);
      i += length;
    }
    return read;
  }

  private Token phrase(List<Token> words) {
    Token first = words.getFirst();
    String key = key(words);
    List<Term> found =
        terms.getOrDefault(key, List.of()).stream()
            .filter(term -> first.capital() || !term.kind().isProper())
            .toList();
    return first.joined(words.getLast(), key, found);
  }
}
