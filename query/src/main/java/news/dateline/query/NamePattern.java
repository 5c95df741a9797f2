package news.dateline.query;

/**
 * A pattern for names that have certain words, whatever their case. Names are keywords, for counts,
 * and no analyzer has cut them; and Elasticsearch's own disregard of case knows ASCII alone.
 */
final class NamePattern {
  private NamePattern() {}

  static String of(String words) {
    StringBuilder pattern = new StringBuilder("(.* )?");
    words.codePoints().forEach(c -> append(pattern, c));
    return pattern.append("( .*)?").toString();
  }

  private static void append(StringBuilder pattern, int c) {
    int lower = Character.toLowerCase(c);
    int upper = Character.toUpperCase(c);
    if (lower != upper) {
      pattern.append('[').appendCodePoint(lower).appendCodePoint(upper).append(']');
    } else if (Character.isLetterOrDigit(c)) {
      pattern.appendCodePoint(c);
    } else {
      pattern.append('\\').appendCodePoint(c); // a character and no operator
    }
  }
}
