package news.dateline.index.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class EditedMessageTest {
  private static final Failure FAILURE = Failure.of(TestLetters.failure("one", 0, 0)).orElseThrow();

  @Test
  void anEditedArticleOfTheSameReceiptGoesUnderItsOwnId() {
    Article article = TestArticles.article("tag:edited", "wire").receiptId("receipt-one").build();
    assertThat(EditedMessage.keyOf(ArticleCodec.encode(article), FAILURE))
        .isEqualTo(article.id().value());
  }

  @Test
  void whatWouldSettleAnotherReceiptIsRefused() {
    Article article = TestArticles.article("tag:edited", "wire").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditedMessage.keyOf(ArticleCodec.encode(article), FAILURE))
        .withMessageContaining("receipt-one");
  }

  @Test
  void whatWouldFailAgainIsRefusedWithTheFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditedMessage.keyOf(TestLetters.BYTES, FAILURE))
        .withMessageContaining("not a readable Article");
  }
}
