package news.dateline.index.letter;

import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleLimits;
import news.dateline.article.ArticleTopics;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.Receipt;

/** What an operator made of a letter's bytes. */
final class EditedMessage {
  private EditedMessage() {}

  /**
   * The key that the bytes belong under.
   *
   * @throws IllegalArgumentException with one sentence, if they would fail again or would settle
   *     another receipt than the letter's
   */
  static String keyOf(byte[] bytes, Failure failure) {
    return switch (failure.topic()) {
      case ArticleTopics.RAW, ArticleTopics.RAW_BACKLOG -> {
        require(bytes, ArticleLimits.RAW_MESSAGE_BYTES);
        yield key(ArticleCodec.decode(bytes, Article.class), failure);
      }
      case ArticleTopics.ENRICHED, ArticleTopics.ENRICHED_BACKLOG -> {
        require(bytes, ArticleLimits.ENRICHED_MESSAGE_BYTES);
        yield key(ArticleCodec.decode(bytes, EnrichedArticle.class).article(), failure);
      }
      case ArticleTopics.RECEIPTS -> {
        require(bytes, ArticleLimits.RAW_MESSAGE_BYTES);
        String receiptId = ArticleCodec.decode(bytes, Receipt.class).receiptId();
        requireSame(receiptId, failure);
        yield receiptId;
      }
      default ->
          throw new IllegalArgumentException(
              "nothing of topic %s can be edited".formatted(failure.topic()));
    };
  }

  private static String key(Article article, Failure failure) {
    requireSame(article.receiptId(), failure);
    return article.id().value();
  }

  private static void requireSame(String receiptId, Failure failure) {
    Optional<String> before = failure.receiptId();
    if (before.isPresent() && !before.get().equals(receiptId)) {
      throw new IllegalArgumentException(
          "receiptId is %s and must stay %s: the balance sheet would not add up"
              .formatted(receiptId, before.get()));
    }
  }

  private static void require(byte[] bytes, int most) {
    if (bytes.length > most) {
      throw new IllegalArgumentException(
          "%d bytes are more than a message may have (%d)".formatted(bytes.length, most));
    }
  }
}
