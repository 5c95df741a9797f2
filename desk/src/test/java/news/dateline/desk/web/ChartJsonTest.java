package news.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;

class ChartJsonTest {
  private static final String HOSTILE = "</script><!--<script>alert(1)</script> & \\u003c \"'";

  @Test
  void noTextEndsTheElementItStandsIn() {
    String json = new ChartJson().json(Map.of("name", HOSTILE));

    assertThat(json).doesNotContain("<", ">", "&");
    assertThat(ArticleCodec.mapper().readTree(json).get("name").asString()).isEqualTo(HOSTILE);
  }
}
