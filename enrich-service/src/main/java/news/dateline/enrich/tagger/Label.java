package news.dateline.enrich.tagger;

import news.dateline.article.EntityType;

/**
 * The labels of tokens, as small numbers: outside a name, or begin, inside, last and unit (BILOU)
 * of each type. Ratinov and Roth 2009 found them better than BIO.
 */
final class Label {
  static final int OUTSIDE = 0;
  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;

  /** The types a model tells apart, in the order of its labels. */
  static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.EVENT
  };

  static final int COUNT = 1 + 4 * TYPES.length;

  private static final boolean[][] FOLLOWS = new boolean[COUNT][COUNT];

  static {
    for (int from = 0; from < COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean open = from != OUTSIDE && place(from) <= INSIDE;
        boolean goesOn = to != OUTSIDE && (place(to) == INSIDE || place(to) == LAST);
        FOLLOWS[from][to] = open ? goesOn && type(from) == type(to) : !goesOn;
      }
    }
  }

  private Label() {}

  static int of(int type, int place) {
    return 1 + type * 4 + place;
  }

  /** The index of its type in {@link #TYPES}; not for {@link #OUTSIDE}. */
  static int type(int label) {
    return (label - 1) >> 2;
  }

  static int place(int label) {
    return (label - 1) & 3;
  }

  static boolean follows(int from, int to) {
    return FOLLOWS[from][to];
  }

  /** Whether a chain may end here. */
  static boolean mayEnd(int label) {
    return label == OUTSIDE || place(label) >= LAST;
  }
}
