package news.dateline.enrich.tagger;

/**
 * Cuts a text into tokens: words with their inner hyphens, apostrophes and dots; clitics, dashes
 * and other marks on their own; addresses whole. One pass, linear in the text.
 */
final class NameTokenizer {
  private final Compounds compounds;

  NameTokenizer(Compounds compounds) {
    this.compounds = compounds;
  }

  Tokens tokens(String text) {
    Tokens tokens = new Tokens(text);
    int line = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (Addresses.startsAt(text, at)) {
        int end = Addresses.end(text, at);
        tokens.add(at, end, line);
        at = end;
      } else if (WordEnd.isWordPart(text, at)) {
        at = word(tokens, at, line);
      } else {
        int end = markEnd(text, at);
        tokens.add(at, end, line);
        at = end;
      }
    }
    return tokens;
  }

  private int word(Tokens tokens, int start, int line) {
    String text = tokens.text();
    int end = WordEnd.of(text, start);
    int clitic = WordEnd.clitic(text, start, end);
    int from = start;
    for (int cut = compounds.cut(text, from, clitic);
        cut > from;
        cut = compounds.cut(text, from, clitic)) {
      tokens.add(from, cut, line);
      tokens.add(cut, cut + 1, line);
      from = cut + 1;
    }
    tokens.add(from, clitic, line);
    if (clitic < end) {
      tokens.add(clitic, end, line);
    }
    return end;
  }

  /** Dots and hyphens in a row are one mark; a surrogate pair is never cut. */
  private static int markEnd(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    while ((first == '-' || first == '.') && end < text.length() && text.charAt(end) == first) {
      end++;
    }
    return end;
  }
}
