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

  // Up to three letters a name in capitals ("US", "WHO") is another word in lower case.
  private static final int ACRONYM = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, Listed> byName;
  private final Map<String, Listed> acronyms;

  /** A name found: its entry and the index of the token after it. */
  record Hit(Listed listed, int to) {}

  private Gazetteer(Map<String, Listed> byName, Map<String, Listed> acronyms) {
    this.byName = byName;
    this.acronyms = acronyms;
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
    int last = Math.min(limit, Math.min(tokens.size(), from + LONGEST));
    StringBuilder name = new StringBuilder();
    Hit best = null;
    for (int i = from; i < last; i++) {
      Token token = tokens.get(i);
      if (i > from && token.start() > tokens.get(i - 1).end()) {
        name.append(' ');
      }
      name.append(token.text());
      Listed listed = token.isCapitalised() || token.is("+") ? find(name.toString()) : null;
      if (listed != null) {
        best = new Hit(listed, i + 1);
      }
      if (token.text().length() > ACRONYM * LONGEST || !mayGoOn(token)) {
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
    return token.isWord() || token.is("&") || token.is("'s") || token.is("'") || token.is(",");
  }

  /** One spelling for names that differ in case, accents or the shape of an apostrophe. */
  static String key(String name) {
    String flat = name.replace('’', '\'');
    if (!flat.chars().allMatch(c -> c < 0x80)) {
      flat = MARKS.matcher(Normalizer.normalize(flat, Normalizer.Form.NFD)).replaceAll("");
    }
    return flat.toUpperCase(Locale.ROOT);
  }
}
