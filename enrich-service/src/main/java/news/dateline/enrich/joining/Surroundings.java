package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.Passage;
import news.dateline.enrich.tagger.NameSpan;

/** The text beside a name. Every look is bounded, so that looking costs the same in any text. */
final class Surroundings {
  private static final int MOST_WORDS = 4;
  // UTF-16 units: room for four words of a title.
  private static final int MOST_CHARS = 60;

  private final List<Passage> passages;

  Surroundings(List<Passage> passages) {
    this.passages = passages;
  }

  String text(NameSpan span) {
    return in(span).substring(span.start(), span.end());
  }

  /** The folded words before the name in its line and sentence, the nearest first. */
  List<String> wordsBefore(NameSpan span) {
    String text = in(span);
    List<String> words = new ArrayList<>(MOST_WORDS);
    int least = Math.max(0, span.start() - MOST_CHARS);
    int at = span.start();
    while (words.size() < MOST_WORDS && at > least && text.charAt(at - 1) == ' ') {
      int end = at - 1;
      int start = end;
      while (start > least && isOfWord(text.charAt(start - 1))) {
        start--;
      }
      String word = fold(text.substring(start, end));
      if (word.isEmpty()) {
        break;
      }
      words.add(word);
      at = start;
    }
    return words;
  }

  private static String fold(String word) {
    // A hyphen stays: "vice-president" is one role.
    StringBuilder folded = new StringBuilder(word.length());
    for (String part : word.split("-", -1)) {
      folded.append(folded.isEmpty() ? "" : "-").append(Spelling.word(part));
    }
    return folded.toString();
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || Spelling.isApostrophe(c);
  }

  /** The text after the name, at most so many UTF-16 units. */
  String after(NameSpan span, int most) {
    String text = in(span);
    return text.substring(span.end(), Math.min(text.length(), span.end() + most));
  }

  /** The text before the name, at most so many UTF-16 units. */
  String before(NameSpan span, int most) {
    return in(span).substring(Math.max(0, span.start() - most), span.start());
  }

  /** What stands between two names of one passage, if it is at most so long; else null-like. */
  boolean isBetween(NameSpan first, NameSpan second, String text) {
    return first.passage() == second.passage()
        && second.start() - first.end() == text.length()
        && in(first).startsWith(text, first.end());
  }

  private String in(NameSpan span) {
    return passages.get(span.passage()).text();
  }
}
