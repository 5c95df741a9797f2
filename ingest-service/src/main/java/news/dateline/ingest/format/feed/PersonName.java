package news.dateline.ingest.format.feed;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * The name in a person line of RSS: {@code desk@agency.example (Ada Berg)}, {@code Ada Berg
 * <desk@agency.example>} and their kin. A name without an address is taken whole, its own
 * parentheses too.
 */
final class PersonName {
  private static final int MOST_CHARS = 500; // what is longer is no person

  private static final Pattern ADDRESS =
      Pattern.compile("[(<\\[]?\\s*(?:mailto:)?[\\w.+%'-]+@[\\w-]+(?:\\.[\\w-]+)+\\s*[)>\\]]?");

  private PersonName() {}

  /** The name; empty where the line is only an address. */
  static String of(String line) {
    String text = line.strip();
    if (text.indexOf('@') < 0 || text.length() > MOST_CHARS) {
      return text;
    }
    Matcher address = ADDRESS.matcher(text);
    if (!address.find()) {
      return text;
    }
    String rest =
        (text.substring(0, address.start()) + " " + text.substring(address.end())).strip();
    boolean bracketed = rest.length() > 1 && "([<\"".indexOf(rest.charAt(0)) >= 0;
    return bracketed && ")]>\"".indexOf(rest.charAt(rest.length() - 1)) >= 0
        ? rest.substring(1, rest.length() - 1).strip()
        : rest;
  }
}
