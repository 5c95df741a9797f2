package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import news.dateline.article.Article;
import news.dateline.article.ArticleCodec;
import news.dateline.article.TestArticles;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class MessageDecoderTest {
  private static final Article ARTICLE = TestArticles.article("tag:harbour", "wire").build();

  @Test
  void aMessageOfThisVersionIsRead() {
    assertThat(MessageDecoder.decode(message(ArticleCodec.encode(ARTICLE), "v=1"), Article.class))
        .isEqualTo(ARTICLE);
  }

  @Test
  void aNewerMajorVersionWaitsForTheUpgrade() {
    assertThatExceptionOfType(UnavailableException.class)
        .isThrownBy(
            () ->
                MessageDecoder.decode(
                    message("{}".getBytes(StandardCharsets.UTF_8), "v=2"), Article.class))
        .withMessageContaining("articles-raw-v1-3@42")
        .withMessageContaining("upgrade");
  }

  @Test
  void whatCannotBeReadIsPoison() {
    assertThatExceptionOfType(PoisonMessageException.class)
        .isThrownBy(
            () -> MessageDecoder.decode(message(new byte[] {1, 2, 3}, "v=1"), Article.class));
  }

  private static ConsumerRecord<String, byte[]> message(byte[] value, String version) {
    ConsumerRecord<String, byte[]> message =
        new ConsumerRecord<>("articles-raw-v1", 3, 42, "key", value);
    MessageHeaders.set(
        message.headers(),
        MessageHeaders.CONTENT_TYPE,
        "application/vnd.dateline.article+json;" + version);
    return message;
  }
}
