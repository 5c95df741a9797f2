package news.dateline.desk.search;

import java.io.ByteArrayOutputStream;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.articles.Story;
import tools.jackson.databind.node.ObjectNode;

/** A story as a line of an export: its id, and the fields that docs/searching.md names. */
final class NdjsonLine {
  private NdjsonLine() {}

  static byte[] of(Story story) {
    ObjectNode line = ArticleCodec.mapper().createObjectNode();
    line.put("id", story.id());
    ObjectNode fields = ArticleCodec.mapper().valueToTree(story.document());
    line.setAll(fields);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ArticleCodec.mapper().writeValueAsBytes(line));
    bytes.write('\n');
    return bytes.toByteArray();
  }
}
