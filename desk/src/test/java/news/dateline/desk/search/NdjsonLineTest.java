package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class NdjsonLineTest {
  @Test
  void aStoryIsOneLineWithAllThatIsIndexedAsItIs() {
    String document =
        """
        {"headline": "Ferry\\nsinks", "datesMentioned": [{"gte": "2024-08-01T00:00:00", "lt": "2024-09-01T00:00:00"}],
         "amounts": [{"value": 4.3E9, "unit": "USD", "text": "$4.3 billion"}], "published": "2026-11-30T10:15:30Z"}
        """;
    String line =
        new String(
            NdjsonLine.of("67ssued5i4xif7hcnit3wsltyz", read(document)), StandardCharsets.UTF_8);

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    ObjectNode written = read(line);
    assertThat(written.remove("id").asString()).isEqualTo("67ssued5i4xif7hcnit3wsltyz");
    assertThat(written).isEqualTo(read(document));
  }

  private static ObjectNode read(String json) {
    return ArticleCodec.mapper().readValue(json, ObjectNode.class);
  }
}
