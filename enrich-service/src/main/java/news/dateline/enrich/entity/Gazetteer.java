package news.dateline.enrich.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of particular places and organisations, found by longest match. Immutable. */
final class Gazetteer {
  /** Words of the longest name looked up; longer official names have no chance in running text. */
  static final int LONGEST = 8;

  // Up to this many letters a name in capitals ("US", "WHO") is another word in lower case.
  private static final int ACRONYM = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, Listed> byName;
  private final Map<String, Listed> acronyms;

  /** By a name's first word, the length of the longest name, in UTF-16 units. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** A name found: its entry and the index of the token after it. */
  record Hit(Listed listed, int to) {}

  private Gazetteer(Map<String, Listed> byName, Map<String, Listed> acronyms) {
    this.byName = byName;
    this.acronyms = acronyms;
    for (String name : byName.keySet()) {
      longest.merge(firstWord(name), name.length(), Math::max);
    }
    for (String name : acronyms.keySet()) {
      longest.merge(firstWord(name), name.length(), Math::max);
    }
  }

  static Gazetteer load(Lexicon lexicon) {
    Map<String, Listed> byName = new HashMap<>(20_000);
    Map<String, Listed> acronyms = new HashMap<>();
    GazetteerReader.read(
        lexicon,
        (name, listed) -> {
          boolean acronym = name.length() <= ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
          // The first entry of a name wins: countries before cities, larger before smaller.
          (acronym ? acronyms : byName).putIfAbsent(acronym ? name : key(name), listed);
        });
    return new Gazetteer(byName, acronyms);
  }

  /** The longest name that starts at token {@code from} and ends before {@code limit}. */
  @Nullable Hit longestAt(List<Token> tokens, int from, int limit) {
    if (!tokens.get(from).isCapitalised()) {
      return null;
    }
    int length = longest.getOrDefault(firstWord(key(tokens.get(from).text())), 0);
    int last = Math.min(limit, Math.min(tokens.size(), from + LONGEST));
    StringBuilder name = new StringBuilder();
    Hit best = null;
    for (int i = from; i < last && name.length() < length; i++) {
      Token token = tokens.get(i);
      if (i > from && token.opens()) {
        break;
      }
      if (i > from && token.start() > tokens.get(i - 1).end()) {
        name.append(' ');
      }
      name.append(token.text());
      boolean mayEnd = token.isCapitalised() || token.is("+") || token.is("'s") || token.is("’s");
      Listed listed = mayEnd ? find(name.toString()) : null;
      if (listed != null) {
        best = new Hit(listed, i + 1);
      }
      if (!mayGoOn(token)) {
        break;
      }
    }
    return best;
  }

  /** The entry of exactly this name. */
  @Nullable Listed find(String name) {
    Listed acronym = acronyms.get(name);
    return acronym != null ? acronym : byName.get(key(name));
  }

  private static boolean mayGoOn(Token token) {
    return token.isWord()
        || token.is("&")
        || token.is("'s")
        || token.is("’s")
        || token.is("'")
        || token.is(",");
  }

  /** One spelling for names that differ in case, accents or the shape of an apostrophe. */
  static String key(String name) {
    String flat = name.replace('’', '\'');
    if (!isAscii(flat)) {
      flat = MARKS.matcher(Normalizer.normalize(flat, Normalizer.Form.NFD)).replaceAll("");
    }
    return flat.toUpperCase(Locale.ROOT);
  }

  /** The letters and digits a name starts with, however its words are cut later. */
  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
