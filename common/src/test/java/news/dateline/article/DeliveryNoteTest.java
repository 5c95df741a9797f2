package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeliveryNoteTest {
  @Test
  void aSlugIsFoundHoweverItIsTyped() {
    assertThat(DeliveryNote.slugKey("BC-HARBOUR/Fire, 1st Ld"))
        .isEqualTo(DeliveryNote.slugKey("  bc harbour fire 1st-ld "))
        .isNotEqualTo(DeliveryNote.slugKey("bc harbour fire"));
    assertThat(DeliveryNote.slugKey("İZMİR Yangın")).isNotEqualTo(DeliveryNote.slugKey("Izmir"));
  }

  @Test
  void aUriIsNotTakenForASlug() {
    assertThat(DeliveryNote.uriKey("TAG:Harbour")).isEqualTo(DeliveryNote.uriKey("tag:harbour"));
    assertThat(DeliveryNote.uriKey("harbour")).isNotEqualTo(DeliveryNote.slugKey("harbour"));
  }

  @Test
  void aNoteHasNoWordOfItsArticle() {
    Article article = TestArticles.article("tag:harbour", "wire").slugline("DUGONG-RESCUE").build();
    DeliveryNote note = DeliveryNote.of(article);
    assertThat(note.slugKey()).isEqualTo(DeliveryNote.slugKey("dugong rescue"));
    assertThat(
            new String(ArticleCodec.encode(note), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
        .doesNotContain("dugong", "harbour", "rescue");
  }
}
