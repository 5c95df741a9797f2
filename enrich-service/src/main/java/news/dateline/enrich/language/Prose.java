package news.dateline.enrich.language;

/** Leaves names and figures out of a text: they say where it plays, not what it is written in. */
final class Prose {
  private Prose() {}

  /** The words without capitals or digits, one blank between. */
  static String of(String text) {
    StringBuilder prose = new StringBuilder(text.length());
    int start = 0;
    boolean plain = true;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (ends) {
        if (plain && i > start) {
          prose.append(text, start, i).append(' ');
        }
        start = i + 1;
        plain = true;
      } else if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        plain = false;
      }
    }
    return prose.toString();
  }
}
