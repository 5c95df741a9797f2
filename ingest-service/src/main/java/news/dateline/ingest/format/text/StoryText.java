package news.dateline.ingest.format.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body without what does not belong to the story: bylines before it, credits after it. Never all
 * is taken: a body of nothing else stays as it is.
 *
 * @param body the story, its dateline included
 * @param byline the leading byline lines as printed, joined by {@code \n}
 * @param dateline the dateline, which stays in the body; its offset counts in {@code body}
 * @param credits the trailing credit paragraphs, in order
 */
public record StoryText(
    String body, @Nullable String byline, @Nullable Dateline dateline, List<String> credits) {
  /** Reporters' names, then their titles: more lines than these are story. */
  private static final int MAX_BYLINES = 3;

  /** A story has a handful of credits; the bound keeps a hostile body linear. */
  private static final int MAX_CREDITS = 12;

  /** A line below the names: "Agency Business Writer". */
  private static final int MAX_TITLE = 50;

  public StoryText {
    credits = List.copyOf(credits);
  }

  /** The story in a body whose paragraphs are separated by empty lines. */
  public static StoryText of(String bodyText) {
    List<String> bylines = new ArrayList<>();
    List<String> credits = new ArrayList<>();
    int start = takeBylines(bodyText, bylines);
    int end = takeCredits(bodyText, start, credits);
    String body = bodyText.substring(start, end);
    String byline = bylines.isEmpty() ? null : String.join("\n", bylines);
    return new StoryText(body, byline, Dateline.at(body).orElse(null), credits);
  }

  /** Collects the leading byline lines; where the story begins. */
  private static int takeBylines(String body, List<String> found) {
    int at = 0;
    while (found.size() < MAX_BYLINES) {
      int end = body.indexOf('\n', at);
      if (end < 0) {
        return at;
      }
      String line = body.substring(at, end);
      // A title stands right below the names; below an empty line it is a short paragraph.
      boolean title = !found.isEmpty() && body.charAt(at - 2) != '\n' && isTitle(line);
      if (!title && !Bylines.isByline(line)) {
        return at;
      }
      found.add(line.strip());
      at = end;
      while (body.startsWith("\n", at)) {
        at++;
      }
    }
    return at;
  }

  /** Capitalised words and no sentence: "Agency Business Writer". */
  private static boolean isTitle(String line) {
    return line.length() <= MAX_TITLE
        && line.indexOf('(') < 0
        && Bylines.isByline("By " + line.strip())
        && Dateline.at(line).isEmpty();
  }

  /** Collects the trailing credit paragraphs; where the story ends. */
  private static int takeCredits(String body, int start, List<String> found) {
    int end = body.length();
    while (found.size() < MAX_CREDITS) {
      int gap = body.lastIndexOf("\n\n", end - 1);
      if (gap <= start || !CreditLines.isCredit(body.substring(gap + 2, end))) {
        return end;
      }
      found.addFirst(body.substring(gap + 2, end));
      end = gap;
    }
    return end;
  }
}
