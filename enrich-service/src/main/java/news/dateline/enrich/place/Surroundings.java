package news.dateline.enrich.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words around a mention state about it: what holds it, and what kind of place it is. */
final class Surroundings {
  // "the northern Lebanese port city of": words between a people's name and the place's.
  private static final int MOST_WORDS_BEFORE = 4;
  // Read through an article, a statement is a little less sure than side by side.
  private static final double IN_WORDS = 0.8;

  private final PlaceNames lexicon;
  private final SenseFinder finder;
  private final Containers containers;
  private final List<String> passages;

  /** By passage and end: names a place may be put into by words that follow them. */
  private final Map<Long, Sense> ending = new HashMap<>();

  /** By passage and start: what the mention before says of the one that starts there. */
  private final Map<Long, Holding> holding = new HashMap<>();

  /** A name that the text puts into the next. */
  private record Holding(Sense inner, double share) {}

  Surroundings(PlaceNames lexicon, SenseFinder finder, List<String> passages) {
    this.lexicon = lexicon;
    this.finder = finder;
    this.containers = new Containers(lexicon.places());
    this.passages = passages;
  }

  /** Tells of a word for a people. */
  void people(CountryWord word, Sense country) {
    ending.put(key(word.passage(), word.end()), country);
  }

  /** Tells of a mention; of all before clues are asked for. */
  void mention(PlaceMention mention, Sense sense) {
    ending.put(key(mention.passage(), mention.end()), sense);
    Outer outer = after(mention);
    if (outer != null && !outer.near()) {
      holding.put(key(mention.passage(), outer.at()), new Holding(sense, outer.share()));
    }
  }

  /** What the text states for each candidate of the mention. */
  double[] clues(PlaceMention mention, Sense sense) {
    String text = passages.get(mention.passage());
    Outer after = after(mention);
    Outer before = before(text, mention);
    Holding inner = holding.get(key(mention.passage(), mention.start()));
    PlaceKind kind = kind(text, mention);
    double[] clues = new double[sense.size()];
    for (int i = 0; i < clues.length; i++) {
      int place = sense.place(i);
      if (after != null) {
        clues[i] +=
            after.near()
                ? containers.nearness(after.sense(), place)
                : after.share() * containers.weight(after.sense(), place);
      }
      if (before != null) {
        clues[i] += before.share() * containers.weight(before.sense(), place);
      }
      if (inner != null) {
        clues[i] += inner.share() * containers.weight(place, inner.inner());
      }
      if (kind == lexicon.places().kind(place)) {
        clues[i] += Weights.KIND;
      }
    }
    return clues;
  }

  /**
   * What the text puts a mention into.
   *
   * @param at where its name starts
   * @param share how sure that is, 0 to 1
   * @param near whether it is only near
   */
  private record Outer(Sense sense, int at, double share, boolean near) {}

  private @Nullable Outer after(PlaceMention mention) {
    String text = passages.get(mention.passage());
    GapReader.Gap gap = GapReader.after(text, mention.end());
    if (gap.link() == GapReader.Link.NONE) {
      return null;
    }
    long found = lexicon.longestAt(text, gap.at(), text.length());
    int end = PlaceNames.end(found);
    int kinds = PlaceNames.kinds(found);
    boolean people = (kinds & PlaceNames.PEOPLE) != 0;
    if (found == 0 || people != (gap.link() == GapReader.Link.APPOSITION)) {
      return null;
    }
    String name = text.substring(gap.at(), end);
    if (people) {
      PlaceKind kind = NameParts.kind(nextWord(text, end));
      Sense sense = kind == null ? null : finder.people(name);
      return sense == null ? null : new Outer(sense, gap.at(), IN_WORDS, false);
    }
    boolean direct = gap.link() == GapReader.Link.DIRECT;
    Sense sense = finder.of(name, direct);
    if (sense == null) {
      return null;
    }
    double share = direct ? 1 : IN_WORDS;
    boolean list = direct && (kinds & PlaceNames.ABBREVIATION) == 0 && isInList(text, end);
    boolean near = gap.link() == GapReader.Link.NEAR;
    return new Outer(sense, gap.at(), list ? Weights.MAYBE_A_LIST : share, near);
  }

  /** "London, New York and Tokyo": what follows the second name makes it the middle of a list. */
  private static boolean isInList(String text, int end) {
    return text.startsWith(" and ", end)
        || text.startsWith(" or ", end)
        || text.startsWith(" & ", end);
  }

  private @Nullable Outer before(String text, PlaceMention mention) {
    int at = mention.start();
    boolean stated = false;
    for (int words = 0; words <= MOST_WORDS_BEFORE && at > 0; words++) {
      if (isOwner(text, at)) {
        return outer(mention.passage(), at - "'s ".length());
      }
      String word = GapReader.wordBefore(text, at);
      if (word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
        return stated ? outer(mention.passage(), at - 1) : null;
      }
      stated |= NameParts.kind(word) != null || word.equals("capital");
      at -= word.length() + 1;
    }
    return null;
  }

  /** Whether "'s " stands before {@code at}. */
  private static boolean isOwner(String text, int at) {
    return at > 3
        && text.charAt(at - 1) == ' '
        && text.charAt(at - 2) == 's'
        && NameHash.isApostrophe(text.charAt(at - 3));
  }

  private @Nullable Outer outer(int passage, int end) {
    Sense sense = ending.get(key(passage, end));
    return sense == null ? null : new Outer(sense, end, IN_WORDS, false);
  }

  /** "Punjab province" and "the city of New York" say the kind; "the Texas town" does not. */
  private static @Nullable PlaceKind kind(String text, PlaceMention mention) {
    PlaceKind after = NameParts.kind(nextWord(text, mention.end()));
    if (after == PlaceKind.SUBDIVISION || after == PlaceKind.REGION) {
      return after;
    }
    String of = GapReader.wordBefore(text, mention.start());
    return of.equals("of")
        ? NameParts.kind(GapReader.wordBefore(text, mention.start() - "of ".length()))
        : null;
  }

  private static String nextWord(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    return text.substring(end + 1, GapReader.wordEnd(text, end + 1));
  }

  private static long key(int passage, int offset) {
    return ((long) passage << 32) | offset;
  }
}
