package news.dateline.desk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;

class StoryDocumentTest {
  /** The index-service's own golden file: what it writes is what is read here. */
  private static final Path WRITTEN =
      Path.of("../index-service/src/test/resources/contract/article-document.json");

  @Test
  void whatTheIndexServiceWritesIsRead() throws IOException {
    StoryDocument document =
        ArticleCodec.mapper().readValue(Files.readAllBytes(WRITTEN), StoryDocument.class);

    assertThat(document.headline()).isEqualTo("Harbour opens after storm");
    assertThat(document.places()).containsExactly("Velden");
    StoryDetail detail = Objects.requireNonNull(document.detail());
    assertThat(detail.entities().getFirst().name()).isEqualTo("Velden");
    assertThat(detail.dates().getFirst().value()).isEqualTo("2026-03-11");
    assertThat(detail.warnings()).isEmpty();
  }
}
