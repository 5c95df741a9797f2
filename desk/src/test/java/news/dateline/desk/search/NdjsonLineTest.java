package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.articles.TestStories;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NdjsonLineTest {
  @Test
  void aStoryIsOneLine() {
    String line =
        new String(
            NdjsonLine.of(TestStories.story("Ferry\nsinks", "lead")), StandardCharsets.UTF_8);

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    JsonNode read = ArticleCodec.mapper().readTree(line);
    assertThat(read.get("id").asString()).isEqualTo(TestStories.ID);
    assertThat(read.get("headline").asString()).isEqualTo("Ferry\nsinks");
    assertThat(read.get("published").asString()).isEqualTo(TestStories.PUBLISHED.toString());
    assertThat(read.has("bodyText")).isFalse();
  }
}
