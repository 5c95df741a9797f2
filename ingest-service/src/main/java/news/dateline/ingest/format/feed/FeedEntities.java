package news.dateline.ingest.format.feed;

import java.util.HashMap;
import java.util.Map;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;

/**
 * The entities that a feed's document type declares. A few short texts are taken, since some feeds
 * name a recurring prefix so. Whatever could open a file or grow is an attack and refuses the
 * delivery: external and parameter entities, entities in entities, markup, long texts.
 */
final class FeedEntities {
  private static final int MOST_CHARS = 100; // a prefix of an id, a name: no text

  private static final int MOST_ENTITIES = 50;
  private static final String ENTITY = "<!ENTITY";

  private FeedEntities() {}

  /**
   * Name to text; empty where the document type declares none.
   *
   * @throws RefusedException if one of them is not harmless
   */
  static Map<String, String> of(String text, FeedProlog prolog) throws RefusedException {
    if (prolog.doctypeStart() < 0) {
      return Map.of();
    }
    int end = prolog.doctypeEnd() < 0 ? text.length() : prolog.doctypeEnd();
    String doctype = text.substring(prolog.doctypeStart(), end);
    int subset = doctype.indexOf('[');
    if (subset < 0) {
      return Map.of();
    }
    if (prolog.doctypeEnd() < 0 || doctype.indexOf('%', subset) >= 0) {
      throw refusal("has parameter entities or does not end");
    }
    Map<String, String> entities = new HashMap<>();
    int at = indexOfEntity(doctype, subset);
    while (at >= 0) {
      read(doctype, at + ENTITY.length(), entities);
      at = indexOfEntity(doctype, at + 1);
    }
    return entities;
  }

  /** One {@code <!ENTITY name "text">}, in either kind of quotes. */
  private static void read(String doctype, int from, Map<String, String> entities)
      throws RefusedException {
    int name = skipBlanks(doctype, from);
    int nameEnd = name;
    while (nameEnd < doctype.length() && Character.isLetterOrDigit(doctype.charAt(nameEnd))) {
      nameEnd++;
    }
    int quote = skipBlanks(doctype, nameEnd);
    char mark = quote < doctype.length() ? doctype.charAt(quote) : 0;
    int close = mark == '"' || mark == '\'' ? doctype.indexOf(mark, quote + 1) : -1;
    if (nameEnd == name || close < 0) {
      throw refusal("declares an entity that is no plain text");
    }
    String value = doctype.substring(quote + 1, close);
    if (value.length() > MOST_CHARS || entities.size() == MOST_ENTITIES) {
      throw refusal("declares more text than a feed needs");
    }
    if (value.indexOf('&') >= 0 || value.indexOf('<') >= 0) {
      throw refusal("declares entities within entities");
    }
    entities.put(doctype.substring(name, nameEnd), value);
  }

  private static int indexOfEntity(String doctype, int from) {
    for (int at = doctype.indexOf("<!", from); at >= 0; at = doctype.indexOf("<!", at + 1)) {
      if (doctype.regionMatches(true, at, ENTITY, 0, ENTITY.length())) {
        return at;
      }
    }
    return -1;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static RefusedException refusal(String what) {
    return new RefusedException(
        new Refusal(
            "entity-declaration",
            "DOCTYPE",
            "the DOCTYPE %s, which is not taken; send the feed without it".formatted(what)));
  }
}
