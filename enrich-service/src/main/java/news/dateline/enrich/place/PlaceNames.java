package news.dateline.enrich.place;

/**
 * The place lexicon: what a stretch of text names, by exact and by longest match. Case, accents,
 * dots, apostrophes and hyphens do not matter, but that acronyms ("US", "LA") count only in
 * capitals. Look-ups allocate nothing; their time is that of the words looked at. Immutable.
 */
public final class PlaceNames {
  /** The text is a city's name. */
  public static final int CITY = 1;

  /** The text is the name of a capital or of a city of 100,000 people or more. */
  public static final int LARGE_CITY = 2;

  /** The text is a country's name. */
  public static final int COUNTRY = 4;

  /** The text is a state's, province's or county's name. */
  public static final int SUBDIVISION = 8;

  /** The text is the name of a region, sea, river, mountain or the like. */
  public static final int REGION = 16;

  /** The text is a word for a country's people, as "Brazilian"; no place. */
  public static final int PEOPLE = 32;

  /** The text is a state's abbreviation, as "Calif." or "TX"; a place only behind a place. */
  public static final int ABBREVIATION = 64;

  /** The text names a place by itself. */
  public static final int PLACE = CITY | COUNTRY | SUBDIVISION | REGION;

  private static final int ALL = 127;
  // "St. Louis", "Mt. Vernon", "Ste. Marie": a dot after more letters ends a sentence.
  private static final int SHORT = 3;
  // No word of a name has more letters; a text without spaces is not read to its end at each dot.
  private static final int LONGEST_WORD = 64;

  private final PlaceTable places;
  private final NameTable names;

  private PlaceNames(PlaceTable places, NameTable names) {
    this.places = places;
    this.names = names;
  }

  /**
   * Reads the lexicon from the class path; takes some hundred milliseconds and 12 MB of heap, so
   * once a process.
   */
  public static PlaceNames load() {
    PlaceFile.Columns columns = PlaceFile.read();
    PlaceTable places = new PlaceTable(columns);
    return new PlaceNames(places, new NameTable(columns, places));
  }

  PlaceTable places() {
    return places;
  }

  NameTable names() {
    return names;
  }

  /** What exactly the text from {@code start} to {@code end} is: bits above, 0 for nothing. */
  public int kinds(CharSequence text, int start, int end) {
    return names.kinds(NameHash.of(text, start, end), isLoud(text, start, end)) & ALL;
  }

  /**
   * The longest name that starts at {@code start}, where a word must start, and ends with a word
   * before {@code limit}. It crosses no line and no end of a sentence.
   *
   * @return 0 for none, else to be read by {@link #end} and {@link #kinds(long)}
   */
  public long longestAt(CharSequence text, int start, int limit) {
    long best = 0;
    long name = 0;
    long word = NameHash.WORD_START;
    int letters = 0;
    boolean loud = true;
    int at = start;
    while (at <= limit && letters <= LONGEST_WORD) {
      char c = at < limit ? text.charAt(at) : '\n';
      boolean inside = at + 1 < limit && NameHash.isPart(text.charAt(at + 1));
      if (NameHash.isSilent(c) && (inside || (c == '.' && letters > 0 && letters <= SHORT))) {
        if (isPossessive(text, at, limit)) {
          best = better(best, NameHash.join(name, word), loud, text, at);
        }
        at++;
      } else if (NameHash.isPart(c)) {
        word = NameHash.letter(word, c);
        loud &= !Character.isLowerCase(c);
        letters++;
        at++;
      } else {
        name = NameHash.join(name, word);
        best = better(best, name, loud, text, wordEnd(text, start, at));
        int gap = gap(text, at, limit);
        if (gap == 0 || (names.kinds(name, loud) & NameTable.GOES_ON) == 0) {
          return best;
        }
        word = NameHash.WORD_START;
        letters = 0;
        at += gap;
      }
    }
    return best;
  }

  /** Where the name found ends, exclusive. */
  public static int end(long found) {
    return (int) (found >>> 8);
  }

  /** What the name found is: bits above. */
  public static int kinds(long found) {
    return (int) found & ALL;
  }

  private long better(long best, long name, boolean loud, CharSequence text, int end) {
    int mask = names.kinds(name, loud) & ALL;
    if (mask == 0) {
      return best;
    }
    // The dot of "Calif." is its own.
    boolean dot = mask == ABBREVIATION && !loud && end < text.length() && text.charAt(end) == '.';
    return ((long) (dot ? end + 1 : end) << 8) | mask;
  }

  private static boolean isPossessive(CharSequence text, int at, int limit) {
    return NameHash.isApostrophe(text.charAt(at))
        && at + 1 < limit
        && text.charAt(at + 1) == 's'
        && (at + 2 == limit || !NameHash.isPart(text.charAt(at + 2)));
  }

  /** The end of the word before {@code at}: with its dot where it has one inside, as "U.S." */
  private static int wordEnd(CharSequence text, int start, int at) {
    boolean dotted = at - start > 3 && text.charAt(at - 1) == '.' && text.charAt(at - 3) == '.';
    int end = at;
    while (!dotted && end > start && NameHash.isSilent(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** How many characters part this word from the next of the same name; 0 if none can follow. */
  private static int gap(CharSequence text, int at, int limit) {
    if (at + 1 >= limit) {
      return 0;
    }
    char c = text.charAt(at);
    boolean space = c == ' ' || c == '\u00a0';
    if ((space || NameHash.isHyphen(c)) && NameHash.isPart(text.charAt(at + 1))) {
      return 1;
    }
    // "Washington, D.C." is one name; any other place behind a comma is another.
    boolean district =
        c == ','
            && at + 4 < limit
            && text.charAt(at + 1) == ' '
            && text.charAt(at + 2) == 'D'
            && (text.charAt(at + 3) == 'C' || text.charAt(at + 3) == '.');
    return district ? 2 : 0;
  }

  static boolean isLoud(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
