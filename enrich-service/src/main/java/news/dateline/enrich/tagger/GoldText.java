package news.dateline.enrich.tagger;

import java.util.List;
import news.dateline.article.EntityType;

/**
 * A text with its names marked by a reader.
 *
 * @param group the file it comes from, for figures by kind of text
 * @param names sorted, not overlapping, UTF-16 offsets
 */
record GoldText(String group, String id, String text, List<Name> names) {
  GoldText {
    names = List.copyOf(names);
  }

  record Name(int start, int end, EntityType type) {}
}
