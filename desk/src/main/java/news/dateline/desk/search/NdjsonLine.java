package news.dateline.desk.search;

import java.io.ByteArrayOutputStream;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.node.ObjectNode;

/** A story as a line of an export: its id, and the fields that docs/searching.md names. */
final class NdjsonLine {
  private NdjsonLine() {}

  static byte[] of(String id, ObjectNode document) {
    ObjectNode line = ArticleCodec.mapper().createObjectNode();
    line.put("id", id);
    line.setAll(document);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ArticleCodec.mapper().writeValueAsBytes(line));
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
