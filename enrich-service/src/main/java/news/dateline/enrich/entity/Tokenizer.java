package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into tokens line by line; one pass, whatever the text. */
final class Tokenizer {
  private static final String CLOSING = ".!?:;…";
  private static final String OPENING_QUOTES = "\"“„«‘'";

  private final WordEnds ends;
  private final Loudness loudness;

  Tokenizer(Lexicon lexicon, Gazetteer gazetteer) {
    this.ends = new WordEnds(lexicon, gazetteer);
    this.loudness = new Loudness(lexicon);
  }

  List<Token> tokens(String text) {
    List<Token> all = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      if (end < 0) {
        end = text.length();
      }
      all.addAll(line(text, line, end));
      line = end + 1;
    }
    return all;
  }

  private List<Token> line(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
        continue;
      }
      int end = Character.isLetterOrDigit(c) ? ends.of(text, at, to) : markEnd(text, at, to);
      Token token = new Token(text.substring(at, end), at, end, opens, false);
      tokens.add(token);
      opens = token.isWord() ? opens && token.isNumber() : opensNext(token, text, opens);
      at = end;
    }
    return loudness.of(tokens) ? loud(tokens) : tokens;
  }

  /** A possessive "'s" is one mark; any other mark stands alone. */
  private static int markEnd(String text, int at, int to) {
    boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
    boolean possessive =
        apostrophe
            && at + 1 < to
            && text.charAt(at + 1) == 's'
            && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return possessive ? at + 2 : at + 1;
  }

  private static boolean opensNext(Token mark, String text, boolean opens) {
    char c = mark.text().charAt(0);
    if (CLOSING.indexOf(c) >= 0 || "•*·–—|".indexOf(c) >= 0) {
      return true;
    }
    boolean spaceBefore =
        mark.start() == 0 || Character.isWhitespace(text.charAt(mark.start() - 1));
    if (c == '-') {
      return opens || spaceBefore;
    }
    if (OPENING_QUOTES.indexOf(c) >= 0 && mark.text().length() == 1) {
      return opens || spaceBefore;
    }
    return opens && c != ',' && c != '\'';
  }

  private static List<Token> loud(List<Token> tokens) {
    List<Token> loud = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      loud.add(new Token(t.text(), t.start(), t.end(), t.opens(), true));
    }
    return loud;
  }
}
