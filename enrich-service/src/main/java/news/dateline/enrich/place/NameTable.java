package news.dateline.enrich.place;

import java.nio.charset.StandardCharsets;

/**
 * The places of each name: an open table of name hashes, each with the first of its entries; an
 * entry is a name of one place, and leads to the next entry of the same name.
 */
final class NameTable {
  static final int NONE = -1;

  /** Of an entry: stands for the place only with its dot, or right after a place there. */
  static final int ABBREVIATION = 1;

  /** Of an entry: a name only in capitals, as "US" is. */
  static final int CAPITALS = 2;

  /** Of an entry: a word for the people, no name of the place. */
  static final int PEOPLE = 4;

  /** Of an entry: what the bare name means in international news. */
  static final int USUAL = 8;

  // Of a slot's kinds, beside those of PlaceNames: a longer name begins so.
  static final int GOES_ON = 128;

  // A city of so many people, or a capital, is named without saying where it lies.
  private static final int LARGE = 100_000;

  private final PlaceFile.Columns columns;
  private final int[] next;
  private final long[] hashes;
  private final int[] first;
  private final byte[] kinds;
  private final byte[] kindsInCapitals;

  NameTable(PlaceFile.Columns columns, PlaceTable places) {
    this.columns = columns;
    int names = columns.nameFlags().length;
    // Names and their beginnings fill somewhat over half of it.
    int slots = Integer.highestOneBit(names) * 2;
    this.next = new int[names];
    this.hashes = new long[slots];
    this.first = new int[slots];
    this.kinds = new byte[slots];
    this.kindsInCapitals = new byte[slots];
    // From the last, so that a name's first entry is the first of the file: the largest.
    for (int entry = names - 1; entry >= 0; entry--) {
      add(entry, places);
    }
  }

  private void add(int entry, PlaceTable places) {
    int from = columns.nameStarts()[entry];
    int length = columns.nameStarts()[entry + 1] - from;
    String name = new String(columns.names(), from, length, StandardCharsets.UTF_8);
    markBeginnings(name);
    int slot = claim(NameHash.of(name, 0, name.length()));
    next[entry] = first[slot] - 1;
    first[slot] = entry + 1;
    byte[] mask = isA(entry, CAPITALS) ? kindsInCapitals : kinds;
    mask[slot] |= (byte) kind(entry, places);
  }

  private void markBeginnings(String name) {
    long hash = 0;
    long word = NameHash.WORD_START;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (NameHash.isSilent(c)) {
        continue;
      }
      if (NameHash.isPart(c)) {
        if (word == NameHash.WORD_START && hash != 0) {
          kinds[claim(hash)] |= (byte) GOES_ON;
        }
        word = NameHash.letter(word, c);
      } else {
        hash = NameHash.join(hash, word);
        word = NameHash.WORD_START;
      }
    }
  }

  private int kind(int entry, PlaceTable places) {
    if (isA(entry, PEOPLE)) {
      return PlaceNames.PEOPLE;
    }
    if (isA(entry, ABBREVIATION)) {
      return PlaceNames.ABBREVIATION;
    }
    int place = place(entry);
    return switch (places.kind(place)) {
      case COUNTRY -> PlaceNames.COUNTRY;
      case SUBDIVISION -> PlaceNames.SUBDIVISION;
      case REGION -> PlaceNames.REGION;
      case CITY ->
          places.isCapital(place) || places.population(place) >= LARGE
              ? PlaceNames.CITY | PlaceNames.LARGE_CITY
              : PlaceNames.CITY;
    };
  }

  /** The slot of {@code hash}, made if there is none. */
  private int claim(long hash) {
    int slot = slot(hash);
    hashes[slot] = hash;
    return slot;
  }

  /** Where {@code hash} is, or the empty slot where it would be. */
  private int slot(long hash) {
    int slot = (int) (hash >>> 20) & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  /** What the name is, bits of {@link PlaceNames} and {@link #GOES_ON}; 0 for no name. */
  int kinds(long hash, boolean inCapitals) {
    int slot = slot(hash);
    int mask = kinds[slot] & 0xff;
    return inCapitals ? mask | (kindsInCapitals[slot] & 0xff) : mask;
  }

  /** The first entry of the name, or NONE. */
  int first(long hash) {
    return first[slot(hash)] - 1;
  }

  /** The next entry of the same name, or NONE. */
  int next(int entry) {
    return next[entry];
  }

  /** The place the entry names; NONE of a word like "Latin American", which is no country's. */
  int place(int entry) {
    int shown = columns.countries().length;
    return entry < shown ? entry : columns.otherPlaces()[entry - shown];
  }

  /** The country whose people the name is a word for, or NONE. */
  int people(long hash) {
    for (int entry = first(hash); entry != NONE; entry = next(entry)) {
      if (isA(entry, PEOPLE)) {
        return place(entry);
      }
    }
    return NONE;
  }

  boolean isA(int entry, int flag) {
    return (columns.nameFlags()[entry] & flag) != 0;
  }

  /** Whether the entry is the place's shown name. */
  boolean isShown(int entry) {
    return entry < columns.countries().length;
  }
}
