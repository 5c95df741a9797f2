package news.dateline.enrich.tagger;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Lists of names that features look words up in: places by kind and size, given and family names,
 * organisations, teams, nationalities. A hint to the tagger, never a decision.
 */
final class NameLists {
  static final int COUNTRY = 1;
  static final int LARGE_CITY = 1 << 1;
  static final int CITY = 1 << 2;
  static final int SUBDIVISION = 1 << 3;
  static final int REGION = 1 << 4;
  static final int NATIONALITY = 1 << 5;
  static final int GIVEN_NAME = 1 << 6;
  static final int FAMILY_NAME = 1 << 7;
  static final int ORGANISATION = 1 << 8;
  static final int TEAM = 1 << 9;
  static final int BRAND = 1 << 10;
  static final int COMMON_WORD = 1 << 11;
  static final int TITLE = 1 << 12;
  static final int ROLE = 1 << 13;
  static final int SAY = 1 << 14;
  static final int ORGANISATION_WORD = 1 << 15;
  static final int PLACE_WORD = 1 << 16;

  /** Of these lists, those of names; the rest are of words. */
  static final int NAMES = COMMON_WORD - 1;

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
    return (of(Word.key(lower)) & (COUNTRY | LARGE_CITY | NATIONALITY | SUBDIVISION)) != 0;
  }
}
