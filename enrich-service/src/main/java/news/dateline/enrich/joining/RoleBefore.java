package news.dateline.enrich.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.article.EntityType;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/** "Russian President", "Tesla chief executive", "President of France" before a name. */
final class RoleBefore {
  private static final Words WORDS = Words.loaded();
  // UTF-16 units and words: "former Deputy Assistant Secretary of State for East Asian Affairs".
  private static final int MOST_CHARS = 120;
  private static final int MOST_WORDS = 8;

  /** Written with a point, without being the end of a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "adm", "asst", "brig", "capt", "cmdr", "col", "cpl", "dep", "det", "dr", "gen", "gov",
          "hon", "insp", "lt", "maj", "prof", "rep", "rev", "rt", "sen", "sgt", "supt", "uk", "us");

  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private final List<Written> mentions;
  private final Surroundings around;

  RoleBefore(List<Written> mentions, Surroundings around) {
    this.mentions = mentions;
    this.around = around;
  }

  Optional<String> of(Written person) {
    String text = around.before(person.span(), MOST_CHARS);
    int offset = person.span().start() - text.length();
    if (!text.endsWith(" ")) {
      return Optional.empty();
    }
    int end = text.length() - 1;
    int names = person.index() - 1;
    int start = end;
    boolean head = false;
    for (int words = 0; words < MOST_WORDS && start > 0; words++) {
      int from = nameStart(names, offset, start, end);
      if (from >= 0) {
        if (!head && !isOf(text, from)) {
          break;
        }
        start = from;
        names--;
        continue;
      }
      int to = start < end ? start - 1 : start;
      if (to < 0 || (start < end && text.charAt(start - 1) != ' ')) {
        break;
      }
      int wordStart = wordStart(text, to);
      String word = text.substring(wordStart, to);
      if (!isPart(word, start == end)) {
        break;
      }
      head |= isHead(word);
      start = wordStart;
    }
    return head
        ? Optional.of(text.substring(start, end)).map(RoleBefore::trimmed)
        : Optional.empty();
  }

  /** Where the name that ends right before starts, in the text looked at; -1 if none does. */
  private int nameStart(int index, int offset, int start, int end) {
    if (index < 0) {
      return -1;
    }
    Written name = mentions.get(index);
    boolean ends =
        name.type() != EntityType.PERSON
            && name.span().end() == offset + (start == end ? start : start - 1)
            && name.span().start() >= offset;
    return ends ? name.span().start() - offset : -1;
  }

  private static boolean isOf(String text, int from) {
    return text.startsWith(" of ", from - 4) || text.startsWith(" of the ", from - 8);
  }

  private static int wordStart(String text, int to) {
    int at = to;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPart(String word, boolean nearest) {
    String low = low(word);
    boolean role = WORDS.is(Part.ROLE_HEAD, low) || WORDS.is(Part.ROLE_MODIFIER, low);
    boolean joint = !nearest && (low.equals("of") || low.equals("and") || low.equals("the"));
    return role || joint || isCountry(low) || (nearest && low.equals("state"));
  }

  private static boolean isHead(String word) {
    return WORDS.is(Part.ROLE_HEAD, low(word));
  }

  private static boolean isCountry(String low) {
    return !WORDS.plain(Same.COUNTRY_WORD, low).equals(low);
  }

  /** Folded; empty where a comma or the end of a sentence parts it from the name. */
  private static String low(String word) {
    char last = word.isEmpty() ? ',' : word.charAt(word.length() - 1);
    if (",;:".indexOf(last) >= 0 || (last == '.' && !SHORT.contains(Spelling.word(word)))) {
      return "";
    }
    return word.indexOf('-') < 0 ? Spelling.word(word) : word.toLowerCase(Locale.ROOT);
  }

  /**
   * Without a quotation mark or bracket, and "the", "of" or "and" that something else stands
   * before.
   */
  private static String trimmed(String role) {
    String trimmed = SIGNS.matcher(role).replaceFirst("");
    while (true) {
      int space = trimmed.indexOf(' ');
      String first = low(space < 0 ? trimmed : trimmed.substring(0, space));
      if (space < 0 || !(first.equals("the") || first.equals("of") || first.equals("and"))) {
        return trimmed;
      }
      trimmed = trimmed.substring(space + 1);
    }
  }
}
