package news.dateline.desk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts with what is changed marked, word by word (longest common subsequence).
 *
 * @param from the runs of the one; together they are the text
 * @param to the runs of the other, likewise
 */
record WordDiff(List<Run> from, List<Run> to) {
  /** Time and memory grow with the product: longer texts are told as changed in the middle. */
  static final int MOST_WORDS = 400;

  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

  static WordDiff of(String from, String to) {
    List<String> before = words(from);
    List<String> after = words(to);
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    boolean[] keptBefore = new boolean[before.size()];
    boolean[] keptAfter = new boolean[after.size()];
    for (int i = 0; i < head; i++) {
      keptBefore[i] = true;
      keptAfter[i] = true;
    }
    for (int i = 1; i <= tail; i++) {
      keptBefore[before.size() - i] = true;
      keptAfter[after.size() - i] = true;
    }
    middle(before, after, head, tail, keptBefore, keptAfter);
    return new WordDiff(runs(before, keptBefore), runs(after, keptAfter));
  }

  private static void middle(
      List<String> before,
      List<String> after,
      int head,
      int tail,
      boolean[] keptBefore,
      boolean[] keptAfter) {
    int rows = before.size() - head - tail;
    int columns = after.size() - head - tail;
    if (rows > MOST_WORDS || columns > MOST_WORDS) {
      return;
    }
    // common[r][c]: the most words that the rests from r and from c have in common.
    int[][] common = new int[rows + 1][columns + 1];
    for (int r = rows - 1; r >= 0; r--) {
      for (int c = columns - 1; c >= 0; c--) {
        common[r][c] =
            before.get(head + r).equals(after.get(head + c))
                ? common[r + 1][c + 1] + 1
                : Math.max(common[r + 1][c], common[r][c + 1]);
      }
    }
    int r = 0;
    int c = 0;
    while (r < rows && c < columns) {
      if (before.get(head + r).equals(after.get(head + c))) {
        keptBefore[head + r] = true;
        keptAfter[head + c] = true;
        r++;
        c++;
      } else if (common[r + 1][c] >= common[r][c + 1]) {
        r++;
      } else {
        c++;
      }
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static List<Run> runs(List<String> words, boolean[] kept) {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && kept[i] != kept[i - 1]) {
        runs.add(new Run(run.toString(), !kept[i - 1]));
        run.setLength(0);
      }
      run.append(words.get(i));
    }
    if (!run.isEmpty()) {
      runs.add(new Run(run.toString(), !kept[words.size() - 1]));
    }
    return runs;
  }
}
