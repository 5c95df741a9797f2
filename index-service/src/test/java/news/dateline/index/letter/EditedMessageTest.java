package news.dateline.index.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Receipt;
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
  void anEditedReceiptStaysTheSameReceipt() {
    Failure failure =
        Failure.of(TestLetters.failure("one", 0, 0, ArticleTopics.RECEIPTS)).orElseThrow();
    assertThat(EditedMessage.keyOf(receipt("receipt-one"), failure)).isEqualTo("receipt-one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditedMessage.keyOf(receipt("receipt-two"), failure))
        .withMessageContaining("receipt-one");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EditedMessage.keyOf(new byte[ArticleLimits.RAW_MESSAGE_BYTES + 1], failure))
        .withMessageContaining("more than a message may have");
  }

  private static byte[] receipt(String id) {
    return ArticleCodec.encode(
        new Receipt(
            id,
            "newsroom",
            TestLetters.NOON,
            "push",
            Receipt.Outcome.ACCEPTED,
            "9b",
            null,
            null,
            null));
  }

  @Test
  void whatWouldFailAgainIsRefusedWithTheFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EditedMessage.keyOf(TestLetters.BYTES, FAILURE))
        .withMessageContaining("not a readable Article");
  }
}
