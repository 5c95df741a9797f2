package news.dateline.enrich.tagger;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists of names that features look words up in: places by kind and size, given and family names,
 * organisations, teams, nationalities. A hint to the tagger, never a decision.
 */
final class NameLists {
  /** What each bit of a set of lists stands for, the lowest first; those of names come first. */
  private static final List<String> LABELS =
      List.of(
          "country",
          "large city",
          "city",
          "subdivision",
          "region",
          "nationality",
          "given name",
          "family name",
          "organisation",
          "team",
          "brand",
          "common word",
          "title",
          "role",
          "word of speech",
          "word of organisations",
          "word of places");

  private static final int NAMES = (1 << LABELS.indexOf("common word")) - 1;
  private static final int PLACES_AND_PEOPLES =
      Stream.of("country", "large city", "subdivision", "nationality")
          .mapToInt(label -> 1 << LABELS.indexOf(label))
          .sum();

  /** Words of the longest entry. */
  static final int LONGEST = 6;

  private static final int PREFIX = 1 << 20;
  private static final String RESOURCE = "lists.txt.gz";

  private final Fingerprints phrases;

  private NameLists(Fingerprints phrases) {
    this.phrases = phrases;
  }

  /** Reads the lists in the class path: lines of a set of lists, as a number, and a name. */
  static NameLists load() {
    Lines lines = Lines.open(RESOURCE);
    lines.next();
    Fingerprints phrases = new Fingerprints(lines.number());
    while (lines.next()) {
      int lists = lines.number();
      String name = lines.text();
      long phrase = 0;
      for (int from = 0; from <= name.length(); ) {
        int space = name.indexOf(' ', from);
        int to = space < 0 ? name.length() : space;
        long word = Hash.of(name.substring(from, to));
        phrase = from == 0 ? word : Hash.pair(phrase, word);
        int known = Math.max(0, phrases.get(phrase));
        phrases.put(phrase, known | (to == name.length() ? lists : PREFIX));
        from = to + 1;
      }
    }
    return new NameLists(phrases);
  }

  /** What the lists of a set are called. */
  static List<String> told(int lists) {
    return IntStream.range(0, LABELS.size())
        .filter(list -> (lists & 1 << list) != 0)
        .mapToObj(LABELS::get)
        .toList();
  }

  /** The lists that hold this one word, by its {@link Word#key}. */
  int of(long key) {
    return Math.max(0, phrases.get(key)) & ~PREFIX;
  }

  /** Whether longer entries begin with the words hashed so far. */
  private static boolean goesOn(int found) {
    return found != Fingerprints.ABSENT && (found & PREFIX) != 0;
  }

  /** Notes for each token the longest entry over it: its lists and the token's place in it. */
  void mark(Word[] words, int[] lists, byte[] places) {
    int at = 0;
    while (at < words.length) {
      int best = 0;
      int bestLists = 0;
      if (words[at].capitalised) {
        long phrase = words[at].key;
        for (int length = 1; length <= LONGEST; length++) {
          int found = phrases.get(phrase);
          if (found != Fingerprints.ABSENT && (found & NAMES) != 0) {
            best = length;
            bestLists = found & NAMES;
          }
          if (!goesOn(found) || at + length >= words.length) {
            break;
          }
          phrase = Hash.pair(phrase, words[at + length].key);
        }
      }
      for (int i = 0; i < best; i++) {
        lists[at + i] = bestLists;
        places[at + i] =
            (byte)
                (best == 1
                    ? Label.UNIT
                    : i == 0 ? Label.BEGIN : i == best - 1 ? Label.LAST : Label.INSIDE);
      }
      at += Math.max(1, best);
    }
  }

  /** Whether this part of a text is a country, a larger city or a nationality. */
  boolean isPlaceOrPeople(String text, int from, int to) {
    String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
    return (of(Word.key(lower)) & PLACES_AND_PEOPLES) != 0;
  }
}
