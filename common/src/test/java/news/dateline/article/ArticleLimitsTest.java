package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArticleLimitsTest {
  @Test
  void whatIsAcceptedAtTheDoorFitsAllTheWay() {
    assertThat(ArticleLimits.WIRE_BYTES).isLessThan(ArticleLimits.RAW_MESSAGE_BYTES);
    assertThat(ArticleLimits.RAW_MESSAGE_BYTES).isLessThan(ArticleLimits.ENRICHED_MESSAGE_BYTES);
    assertThat(ArticleLimits.ENRICHED_MESSAGE_BYTES).isLessThan(ArticleLimits.DEAD_LETTER_BYTES);
    assertThat(ArticleLimits.DEAD_LETTER_BYTES).isLessThan(ArticleLimits.BULK_BYTES);
  }

  @Test
  void theReferencePrintsEveryLimit() throws IOException, IllegalAccessException {
    String reference = Files.readString(Path.of("../docs/reference/configuration.md"));
    for (Field limit : ArticleLimits.class.getFields()) {
      assertThat(reference).contains("| %s | `%s` |".formatted(limit.get(null), limit.getName()));
    }
  }

  @Test
  void everyTopicTakesItsLargestMessage() {
    assertThat(ArticleTopics.all())
        .allSatisfy(
            topic ->
                assertThat(topic.maxMessageBytes())
                    .isGreaterThanOrEqualTo(
                        topic.compacted()
                            ? ArticleLimits.LETTER_STATE_BYTES
                            : topic.name().equals(ArticleTopics.REDACTIONS)
                                ? ArticleLimits.REDACTION_BYTES
                                : ArticleLimits.RAW_MESSAGE_BYTES))
        .noneSatisfy(topic -> assertThat(topic.name()).contains("."));
  }
}
