package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Services of two days at once, as in every rolling upgrade: {@code contract/yesterday} has the
 * messages as they first stood on Kafka, and none of them may ever change; {@code
 * contract/tomorrow} has fields that nobody knows yet, in every object.
 */
class MixedVersionsTest {
  private static final Article ARTICLE = TestArticles.article("tag:harbour", "wire").build();
  private static final EnrichedArticle ENRICHED = TestArticles.enriched(ARTICLE);

  @Test
  void yesterdaysArticleIsReadToday() throws IOException {
    assertThat(decode("yesterday/article.json", Article.class)).isEqualTo(ARTICLE);
  }

  @Test
  void yesterdaysEnrichedArticleIsReadTodayWithoutWhatWasNotYetMade() throws IOException {
    EnrichedArticle yesterday = decode("yesterday/enriched-article.json", EnrichedArticle.class);
    assertThat(yesterday.article()).isEqualTo(ARTICLE);
    assertThat(yesterday.entities()).isEqualTo(ENRICHED.entities());
    assertThat(yesterday.dates()).isEqualTo(ENRICHED.dates());
    assertThat(yesterday.amounts()).isEqualTo(ENRICHED.amounts());
    assertThat(yesterday.countries()).isEmpty();
    assertThat(yesterday.enrichment().language()).isNull();
  }

  @Test
  void yesterdaysReceiptIsReadToday() throws IOException {
    Receipt receipt = decode("yesterday/receipt.json", Receipt.class);
    assertThat(receipt.receiptId()).isEqualTo(ARTICLE.receiptId());
    assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
  }

  @Test
  void yesterdaysControlIsReadToday() throws IOException {
    assertThat(decode("yesterday/control.json", Control.class)).isEqualTo(TestArticles.CONTROL);
  }

  @ParameterizedTest
  @CsvSource({
    "yesterday/article.json, article-v1.json",
    "yesterday/enriched-article.json, enriched-article-v1.json",
    "yesterday/receipt.json, receipt-v1.json",
    "yesterday/control.json, control-v1.json"
  })
  void todaysMessageHasAllThatYesterdaysReaderKnows(String yesterday, String today)
      throws IOException {
    assertContains(json(today), json(yesterday), "");
  }

  @Test
  void tomorrowsFieldsAreReadOverInEveryObject() throws IOException {
    assertThat(decode("tomorrow/article.json", Article.class)).isEqualTo(ARTICLE);
    assertThat(decode("tomorrow/enriched-article.json", EnrichedArticle.class)).isEqualTo(ENRICHED);
    assertThat(decode("tomorrow/receipt.json", Receipt.class))
        .isEqualTo(decode("receipt-v1.json", Receipt.class));
    assertThat(decode("tomorrow/control.json", Control.class)).isEqualTo(TestArticles.CONTROL);
  }

  @Test
  void aValueThatNobodyKnowsIsRefusedRatherThanGuessed() throws IOException {
    byte[] bytes =
        json("article-v1.json")
            .toString()
            .replace("usable", "resting")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ArticleCodec.decode(bytes, Article.class))
        .withMessageContaining("resting");
  }

  /** A reader of this version would make dead letters of a new value: it needs a new version. */
  @Test
  void whoAddsAValueToAnEnumRaisesTheMajorVersion() {
    assertThat(ArticleCodec.MAJOR_VERSION).isEqualTo(1);
    assertThat(
            Stream.of(
                    PubStatus.class,
                    DateOrder.class,
                    EntityType.class,
                    DateMention.Type.class,
                    StatedTime.Basis.class,
                    Receipt.Outcome.class,
                    ControlDeed.class,
                    ChangeKind.class)
                .map(
                    type ->
                        type.getName().replace("news.dateline.article.", "")
                            + Arrays.toString(type.getEnumConstants()))
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            PubStatus[USABLE, WITHHELD, CANCELED]
            DateOrder[DMY, MDY, YMD]
            EntityType[PERSON, ORGANISATION, PLACE, EVENT]
            DateMention$Type[DATE, TIME, DURATION, SET]
            StatedTime$Basis[STATED, SOURCE_ZONE, AMBIGUOUS_12H, DATE_ONLY, UNREADABLE]
            Receipt$Outcome[ACCEPTED, REFUSED]
            ControlDeed[KILL, HOLD, RELEASE, REINSTATE, PURGE]
            ChangeKind[NEW, CHANGED, CORRECTED, KILLED, PURGED, WITHHELD, EMBARGOED, EXPIRED, EMBARGO_LIFTED, RELEASED, REINSTATED]""");
  }

  private static void assertContains(JsonNode today, JsonNode yesterday, String path) {
    assertThat(today.getNodeType()).as(path).isEqualTo(yesterday.getNodeType());
    if (yesterday.isObject()) {
      yesterday
          .properties()
          .forEach(
              field ->
                  assertContains(
                      today.path(field.getKey()), field.getValue(), path + "/" + field.getKey()));
    } else if (yesterday.isArray()) {
      assertContains(today.path(0), yesterday.path(0), path + "/0");
    } else {
      assertThat(today).as(path).isEqualTo(yesterday);
    }
  }

  private static <T extends Record> T decode(String golden, Class<T> type) throws IOException {
    return ArticleCodec.decode(bytes(golden), type);
  }

  private static JsonNode json(String golden) throws IOException {
    return ArticleCodec.mapper().readTree(bytes(golden));
  }

  private static byte[] bytes(String golden) throws IOException {
    try (InputStream file = MixedVersionsTest.class.getResourceAsStream("/contract/" + golden)) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }
}
