package news.dateline.ingest.format.html;

import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;

/**
 * What a page may hold, counted before it is parsed: an HTML parser takes time by the square of
 * certain kinds of tags, so it is their number that must be small. Everything that looks like a tag
 * counts, in scripts and comments too: a counter that knew better could be led astray.
 */
final class PageBounds {
  /**
   * Start tags, and end tags again as many. The largest pages that people read, live blogs of a
   * whole day, have about 10,000 elements; the worst nesting known takes jsoup 0.4 s at this bound.
   */
  static final int MAX_TAGS = 30_000;

  /**
   * Each repeated body or html tag is compared with the attributes of all before; pages have one.
   */
  static final int MAX_ROOTS = 16;

  /**
   * The sum of the squares of the tags' attributes, since each is compared with the others of its
   * tag; 50 million comparisons are 0.3 s. A tag of 20 attributes counts 400.
   */
  static final long MAX_ATTRIBUTE_PAIRS = 50_000_000;

  /** jsoup itself drops further attributes of a tag. */
  private static final int JSOUP_ATTRIBUTES = 512;

  /** Characters of a tag that are looked at; a tag that is longer counts as full of attributes. */
  private static final int TAG_WINDOW = 8_000;

  private final String text;
  private int starts;
  private int ends;
  private int roots;
  private long attributePairs;

  private PageBounds(String text) {
    this.text = text;
  }

  /**
   * Checks the page.
   *
   * @throws RefusedException naming the bound that is broken
   */
  static void check(String text) throws RefusedException {
    refuseEntities(text);
    PageBounds bounds = new PageBounds(text);
    bounds.count();
    require(bounds.starts, MAX_TAGS, "start tags");
    require(bounds.ends, MAX_TAGS, "end tags");
    require(bounds.roots, MAX_ROOTS, "html or body tags");
    require(bounds.attributePairs, MAX_ATTRIBUTE_PAIRS, "pairs of attributes in one tag");
  }

  /**
   * HTML has no internal subset; in XHTML one that declares entities is an attack on XML readers.
   */
  private static void refuseEntities(String text) throws RefusedException {
    int subset = text.indexOf('[');
    int element = text.indexOf('>', text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0);
    if (subset >= 0 && subset < element && text.startsWith("<!", text.lastIndexOf('<', subset))) {
      int entity = text.indexOf("<!ENTITY", subset);
      if (entity >= 0 && entity - subset < TAG_WINDOW) {
        throw new RefusedException(
            new Refusal(
                "entity-declaration",
                "DOCTYPE",
                "the document type declares entities; send the page without them"));
      }
    }
  }

  private void count() {
    int last = text.length() - 1;
    for (int at = text.indexOf('<');
        at >= 0 && at < last && isWithin();
        at = text.indexOf('<', at + 1)) {
      char next = text.charAt(at + 1);
      if (next == '/') {
        ends++;
      } else if ((next | 0x20) >= 'a' && (next | 0x20) <= 'z') {
        starts++;
        roots += isRoot(at + 1) ? 1 : 0;
        long attributes = attributes(at + 1);
        attributePairs += attributes * attributes;
      }
    }
  }

  /** Whether counting on makes sense; it also bounds the time of counting. */
  private boolean isWithin() {
    return starts <= MAX_TAGS && ends <= MAX_TAGS && attributePairs <= MAX_ATTRIBUTE_PAIRS;
  }

  private boolean isRoot(int name) {
    return text.regionMatches(true, name, "body", 0, 4)
        || text.regionMatches(true, name, "html", 0, 4);
  }

  /** Attributes of the tag, at most and at the end of the window {@link #JSOUP_ATTRIBUTES}. */
  private int attributes(int from) {
    int limit = Math.min(text.length(), from + TAG_WINDOW);
    int attributes = 0;
    char before = 'a';
    for (int i = from; i < limit && attributes < JSOUP_ATTRIBUTES; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return attributes;
      }
      if (before == '=' && (c == '"' || c == '\'')) {
        int close = text.indexOf(c, i + 1, limit);
        i = close < 0 ? limit : close;
        before = ' ';
      } else if (c > ' ' && c != '/') {
        attributes += before == ' ' && c != '=' ? 1 : 0;
        before = c;
      } else if (before != '=') {
        before = ' ';
      }
    }
    return JSOUP_ATTRIBUTES;
  }

  private static void require(long count, long most, String what) throws RefusedException {
    if (count > most) {
      throw new RefusedException(
          new Refusal(
              "too-complex",
              "page",
              "the page has more than %d %s; send the article's page alone".formatted(most, what)));
    }
  }
}
