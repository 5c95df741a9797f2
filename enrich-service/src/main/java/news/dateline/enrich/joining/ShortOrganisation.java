package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;

/** Whether one name of an organisation is a shorter form of another, or the same turned round. */
final class ShortOrganisation {
  private static final Words WORDS = Words.loaded();
  private static final KnownNames KNOWN = KnownNames.loaded();

  private static final Set<String> CARRIERS =
      Set.of("lines", "airlines", "airways", "motors", "insurance");

  private final OrganisationName name;
  private final OrganisationName full;
  private final List<String> rest;

  private ShortOrganisation(OrganisationName name, OrganisationName full) {
    this.name = name;
    this.full = full;
    this.rest = new ArrayList<>(full.words());
    name.words().forEach(rest::remove);
  }

  /**
   * @param acronym whether the name is capitals only
   * @param earlier whether it stood before the fuller name did, which short forms seldom do
   */
  static boolean is(
      OrganisationName name, OrganisationName full, boolean acronym, boolean earlier) {
    if (name.words().size() > full.words().size() || !full.words().containsAll(name.words())) {
      return false;
    }
    var pair = new ShortOrganisation(name, full);
    if (pair.rest.isEmpty()) {
      return pair.isTurned();
    }
    return pair.isShort(acronym, earlier);
  }

  /** "Oxford University" is the University of Oxford. */
  private boolean isTurned() {
    return name.words().stream().anyMatch(word -> WORDS.is(Part.KIND, word));
  }

  private boolean isShort(boolean acronym, boolean earlier) {
    if (rest.stream().anyMatch(word -> WORDS.is(Part.SQUAD, word))) {
      return false;
    }
    boolean starts = full.words().subList(0, name.words().size()).equals(name.words());
    if (KNOWN.isPlace(String.join(" ", name.words()))) {
      return isClubOf(starts, earlier);
    }
    if ((starts && isOther(acronym, earlier))
        || (name.isPlain() && full.isPlain() && !isInOrder())) {
      return false;
    }
    return name.words().size() == 1 ? isOneWord(name.first()) : isTelling();
  }

  /**
   * "Leeds" is "Leeds United" and "Delta" Delta Air Lines, but "Boston" is no "Boston Police" and
   * "Kenya" no "Cricket Kenya".
   */
  private boolean isClubOf(boolean starts, boolean earlier) {
    boolean body = rest.stream().anyMatch(word -> WORDS.is(Part.KIND, word));
    boolean carrier = starts && !earlier && CARRIERS.contains(rest.getLast());
    boolean ends = full.last().equals(name.last());
    // "Olympique de Marseille" is no "University of Marseille"
    return (full.isPlain() || full.isForeign()) && (carrier || (!body && (starts || ends)));
  }

  /**
   * A body of the body: "ANC Youth League" is not the ANC. "Brookings" may be the Brookings
   * Institution if that came first. "Stanbic Kenya" is another company than Stanbic, unless it is
   * shortened after it was named.
   */
  private boolean isOther(boolean acronym, boolean earlier) {
    List<String> body =
        full.words().subList(name.words().size(), Math.max(name.words().size(), full.head()));
    boolean ofIt =
        body.stream().anyMatch(word -> WORDS.is(Part.KIND, word))
            && !(full.isPlain() && WORDS.is(Part.SELF_KIND, full.last()));
    boolean whole =
        acronym
            || name.words().size() > 1
            || (full.isPlain() && WORDS.is(Part.STRONG_KIND, full.last()));
    return (ofIt && (whole || earlier)) || (earlier && KNOWN.isPlace(String.join(" ", rest)));
  }

  /** "Bangladesh Bank" is not the Islami Bank Bangladesh; "of" turns names round, nothing else. */
  private boolean isInOrder() {
    int at = 0;
    for (String word : full.words()) {
      if (at < name.words().size() && name.words().get(at).equals(word)) {
        at++;
      }
    }
    return at == name.words().size();
  }

  private boolean isOneWord(String word) {
    if (!full.isPlain() && full.last().equals(word)) {
      // "Republic of Korea Navy"
      return WORDS.is(Part.TAIL, word) || full.isForeign() || WORDS.is(Part.KIND, word);
    }
    // "the House" is the House of Commons and neither the White House nor a House committee.
    if (full.words().size() > 1
        && full.words().get(1).equals(word)
        && WORDS.is(Part.KIND, full.first())) {
      return true; // "Boijmans" of the "Museum Boijmans Van Beuningen"
    }
    return word.equals("house")
        ? !full.isPlain() && full.headLast().equals(word)
        : full.headLast().equals(word)
            || (full.first().equals(word) && !WORDS.is(Part.GENERIC, word));
  }

  private boolean isTelling() {
    boolean country = rest.stream().allMatch(ShortOrganisation::isCountry);
    if (name.last().equals("party") && !country) {
      return false; // a Social Democratic Party is not the Democratic Party
    }
    if (!name.isPlain() && KNOWN.isPlace(name.last()) && !country) {
      return false; // nor the Reserve Bank of India the Bank of India
    }
    boolean core =
        rest.stream().allMatch(word -> WORDS.is(Part.SELF_KIND, word) || isCountry(word));
    return core // "Tan Tien" of the "Saigon Tan Tien Bank"
        || name.words().contains(full.first())
        || name.words().contains(full.headLast())
        || name.words().contains(full.last());
  }

  private static boolean isCountry(String word) {
    return KNOWN.isPlace(word) || word.length() == 2;
  }
}
