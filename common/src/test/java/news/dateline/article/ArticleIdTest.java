package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ArticleIdTest {
  /**
   * Computed with coreutils: printf 'newsroom\ntag:a' | sha256sum | xxd -r -p | base32 | head -c
   * 26.
   */
  private static final String KNOWN = "tll4k5wwipoz7a5kcc7qug6zmv";

  @Test
  void anIdIsTheFirst130BitsOfTheHashInBase32() {
    assertThat(ArticleId.of("newsroom", "tag:a").value()).isEqualTo(KNOWN);
  }

  @Test
  void sourcesDoNotShareIds() {
    assertThat(ArticleId.of("newsroom", "tag:a")).isNotEqualTo(ArticleId.of("anadolu", "tag:a"));
  }

  @Test
  void whatIsNoIdIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArticleId("../etc"))
        .withMessageContaining("../etc");
  }
}
