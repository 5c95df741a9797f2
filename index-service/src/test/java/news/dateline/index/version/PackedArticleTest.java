package news.dateline.index.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.dateline.article.ArticleCodec;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class PackedArticleTest {
  private static final EnrichedArticle ARTICLE =
      TestArticles.enriched(TestArticles.article("tag:harbour", "wire").build());

  @Test
  void whatIsPackedComesBack() {
    assertThat(PackedArticle.unpack(PackedArticle.pack(ArticleCodec.encode(ARTICLE))))
        .isEqualTo(ARTICLE);
  }

  @Test
  void noWordOfTheArticleCanBeReadInIt() {
    String packed = PackedArticle.pack(ArticleCodec.encode(ARTICLE));
    String bytes = new String(Base64.getDecoder().decode(packed), StandardCharsets.ISO_8859_1);
    assertThat(packed + bytes).doesNotContain("Velden", "harbour", "Harbour", "storm");
  }
}
