package news.dateline.ingest.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Paragraphs at the end that name reporters, editors, rights or channels, and end marks. */
public final class CreditLines {
  /** Agencies' longest standing paragraphs have about 500 characters. */
  private static final int MAX_LENGTH = 600;

  /** A sentence of the story may speak of rights; a line that only states them is short. */
  private static final int MAX_RIGHTS = 300;

  private static final Set<String> END_MARKS =
      Set.of(
          "-30-", "###", "# # #", "ends", "(ends)", "(end)", "end", "-ends-", "*", "***", "* * *");

  /** What opens a line of credits, with or without parentheses. */
  private static final List<String> OPENINGS =
      List.of(
          "reporting by ",
          "reporting and writing by ",
          "additional reporting by ",
          "additional reporting from ",
          "editing by ",
          "writing by ",
          "compiled by ",
          "written by ",
          "edited by ",
          "translated by ",
          "graphic by ",
          "graphics by ",
          "production by ");

  /** What opens a line of credits only in parentheses: as a sentence it might be story. */
  private static final List<String> OPENINGS_IN_PARENTHESES =
      List.of(
          "report by ",
          "reporting: ",
          "editing: ",
          "bericht von ",
          "geschrieben von ",
          "redigiert von ",
          "reporter: ",
          "reportage de ",
          "reportage ",
          "rédigé par ",
          "version française ",
          "reporte de ",
          "información de ",
          "editado por ",
          "edición de ",
          "reportagem de ",
          "edição de ",
          "a cura di ");

  private static final List<String> CHANNELS =
      List.of(
          "follow us on ",
          "follow us: ",
          "follow us at ",
          "follow me on ",
          "subscribe to our ",
          "sign up for our ",
          "sign up to our ",
          "visit us at ",
          "like us on ");

  private static final List<String> STANDING =
      List.of(
          "website contains only a portion of the news",
          "all rights reserved",
          "may not be published, broadcast, rewritten",
          "alle rechte vorbehalten",
          "tous droits réservés",
          "todos los derechos reservados",
          "tutti i diritti riservati",
          "todos os direitos reservados",
          "все права защищены");

  private CreditLines() {}

  /** Whether the paragraph is no story but such a line, rules of dashes before it included. */
  public static boolean isCredit(String paragraph) {
    if (paragraph.length() > MAX_LENGTH) {
      return false;
    }
    String line = withoutRule(PlainText.clean(paragraph)).toLowerCase(Locale.ROOT);
    if (line.isEmpty() || END_MARKS.contains(line)) {
      return !paragraph.isBlank();
    }
    return isCredits(line)
        || isRights(line)
        || startsWithAny(line, CHANNELS)
        || isContribution(line);
  }

  /** A row of dashes, underscores or the like that sets the credits off. */
  private static String withoutRule(String line) {
    int end = 0;
    while (end < line.length() && "-–—―_=*~ ".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    return end >= 2 ? line.substring(end) : line;
  }

  private static boolean isCredits(String line) {
    if (!line.startsWith("(") && !line.startsWith("[")) {
      return startsWithAny(line, OPENINGS)
          && (line.length() < MAX_RIGHTS / 2 || line.indexOf(';') > 0);
    }
    String inner = line.substring(1).strip();
    return closes(line)
        && (startsWithAny(inner, OPENINGS) || startsWithAny(inner, OPENINGS_IN_PARENTHESES));
  }

  private static boolean closes(String line) {
    String end = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return end.endsWith(")") || end.endsWith("]");
  }

  private static boolean isRights(String line) {
    if (line.length() > MAX_RIGHTS) {
      return line.contains(STANDING.getFirst());
    }
    return line.startsWith("©")
        || startsWithYear(line, "(c) ")
        || startsWithYear(line, "copyright ")
        || startsWithYear(line, "copyright (c) ")
        || line.startsWith("copyright ©")
        || containsAny(line, STANDING);
  }

  private static boolean startsWithYear(String line, String opening) {
    return line.startsWith(opening)
        && line.length() > opening.length()
        && Character.isDigit(line.charAt(opening.length()));
  }

  private static boolean isContribution(String line) {
    return line.length() <= MAX_RIGHTS
        && (line.endsWith("contributed to this report.")
            || line.endsWith("contributed to this story.")
            || line.endsWith("contributed to this article."));
  }

  private static boolean startsWithAny(String line, List<String> openings) {
    return openings.stream().anyMatch(line::startsWith);
  }

  private static boolean containsAny(String line, List<String> passages) {
    return passages.stream().anyMatch(line::contains);
  }
}
