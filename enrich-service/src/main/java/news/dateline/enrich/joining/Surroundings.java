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

  // Words: "his eldest daughter by a first marriage".
  private static final int MOST_ASIDE = 7;
  // UTF-16 units: a sentence is seldom longer.
  private static final int MOST_BETWEEN = 400;
  private static final int MOST_APART = 1_000;
  private static final int LONGEST_SAYING = 10;
  private static final List<String> SAYINGS =
      List.of(" said", " says", " told", " added", " wrote");

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
      if (words.isEmpty() && end > least && text.charAt(end - 1) == ',') {
        end--; // "her husband, Bill"
      }
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

  /** What stands between two names of one passage; empty if that is longer than so much. */
  String between(NameSpan first, NameSpan second, int most) {
    boolean near =
        first.passage() == second.passage()
            && second.start() >= first.end()
            && second.start() - first.end() <= most;
    return near ? in(first).substring(first.end(), second.start()) : "";
  }

  /** Whether no sentence ends between two names. */
  boolean isOneSentence(NameSpan first, NameSpan second) {
    if (first.passage() != second.passage() || second.start() - first.end() > MOST_BETWEEN) {
      return false;
    }
    String text = in(first);
    for (int i = first.end(); i < second.start(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '.' || c == '!' || c == '?' || c == '"' || c == '”' || c == ':';
      if (c == '\n' || c == ';' || (ends && Spelling.isSpace(text.charAt(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether no line ends between two names. */
  boolean isOneParagraph(NameSpan first, NameSpan second) {
    if (first.passage() != second.passage() || second.start() - first.end() > MOST_APART) {
      return false;
    }
    int line = in(first).indexOf('\n', first.end(), second.start());
    return line < 0;
  }

  /** Whether "said" follows the name. */
  boolean isSaying(NameSpan span) {
    String after = after(span, LONGEST_SAYING);
    return SAYINGS.stream().anyMatch(after::startsWith);
  }

  /** Whether the person is brought in as a relative: "his wife, X", "X, her brother". */
  boolean isRelative(NameSpan span) {
    String before = before(span, MOST_CHARS).stripTrailing();
    String aside = lastAside(before);
    String earlier = before.substring(0, before.lastIndexOf(aside)).stripTrailing();
    return hasRelative(aside)
        || (earlier.endsWith(",") && endsWithRelative(lastAside(earlier)))
        || (after(span, 2).equals(", ")
            && hasRelative(firstAside(after(span, MOST_CHARS).substring(2))));
  }

  private static String lastAside(String before) {
    String bare = before.stripTrailing();
    int end = bare.endsWith(",") ? bare.length() - 1 : bare.length();
    int start = end;
    while (start > 0 && ",.;:\n\"“”(".indexOf(bare.charAt(start - 1)) < 0) {
      start--;
    }
    return bare.substring(start, end);
  }

  private static String firstAside(String after) {
    int end = 0;
    while (end < after.length() && ",.;:\n\"“”)".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return after.substring(0, end);
  }

  /** "her husband, the former governor X" */
  private static boolean endsWithRelative(String aside) {
    List<String> words = Spelling.words(aside);
    return !words.isEmpty() && Beside.isRelative(words.getLast());
  }

  /** A longer aside than a few words tells of somebody else. */
  private static boolean hasRelative(String aside) {
    List<String> words = Spelling.words(aside);
    return words.size() <= MOST_ASIDE && words.stream().anyMatch(Beside::isRelative);
  }

  private String in(NameSpan span) {
    return passages.get(span.passage()).text();
  }
}
