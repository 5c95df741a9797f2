package news.dateline.index.history;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.Article;
import news.dateline.article.ArticleLimits;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class TextRoomTest {
  private static final Article LONG =
      TestArticles.article("tag:harbour", "first")
          .bodyText("a".repeat(ArticleLimits.BODY_CHARS))
          .build();
  private static final Article SHORT =
      TestArticles.article("tag:harbour", "second").version("2").bodyText("Short.").build();

  private final TextRoom room = new TextRoom();

  @Test
  void textIsShownUntilThereIsNoMoreRoomAndThenTheAnswerSaysSo() {
    Changes first = room.between(LONG, SHORT, true);
    assertThat(first.paragraphs()).hasSize(1);
    assertThat(first.textLeftOut()).isFalse();
    Changes second = room.between(LONG, SHORT, true);
    assertThat(second.paragraphs()).isEmpty();
    assertThat(second.textLeftOut()).isTrue();
    assertThat(second.fields())
        .extracting(FieldChange::field)
        .containsExactlyElementsOf(first.fields().stream().map(FieldChange::field).toList());
  }

  @Test
  void whatNobodyMayReadIsNotSaidToBeLeftOut() {
    room.between(LONG, SHORT, true);
    assertThat(room.between(LONG, SHORT, false).textLeftOut()).isFalse();
  }
}
