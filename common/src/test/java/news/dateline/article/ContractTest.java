package news.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands on Kafka today must be read for as long as the topics keep it: these files may gain
 * fields, never lose.
 */
class ContractTest {
  private static final Article ARTICLE = TestArticles.article("tag:harbour", "wire").build();
  private static final EnrichedArticle ENRICHED = TestArticles.enriched(ARTICLE);

  @Test
  void anArticleIsWrittenAsTheContractSays() throws IOException {
    assertThat(json(ARTICLE)).isEqualTo(golden("article-v1.json"));
  }

  @Test
  void anEnrichedArticleIsOneFlatObject() throws IOException {
    assertThat(json(ENRICHED)).isEqualTo(golden("enriched-article-v1.json"));
  }

  @Test
  void aReceiptIsWrittenAsTheContractSays() throws IOException {
    Receipt receipt =
        new Receipt(
            ARTICLE.receiptId(),
            "newsroom",
            TestArticles.RECEIVED,
            "push",
            Receipt.Outcome.REFUSED,
            ARTICLE.rawSha256(),
            null,
            "undecodable",
            DeliveryNote.of(ARTICLE));
    assertThat(json(receipt)).isEqualTo(golden("receipt-v1.json"));
  }

  @Test
  void aControlIsWrittenAsTheContractSays() throws IOException {
    assertThat(json(TestArticles.CONTROL)).isEqualTo(golden("control-v1.json"));
  }

  @Test
  void aControlThatIsRepeatedHasTheSameId() {
    Control byWire =
        Control.byWire(
            ARTICLE.id(), "wire", ControlDeed.KILL, ARTICLE.receiptId(), TestArticles.RECEIVED);
    Control again =
        Control.byWire(
            ARTICLE.id(), "wire", ControlDeed.KILL, ARTICLE.receiptId(), TestArticles.RECEIVED);
    assertThat(again).isEqualTo(byWire);
    assertThat(byWire.controlId())
        .matches("[0-9a-f]{32}")
        .isNotEqualTo(TestArticles.CONTROL.controlId());
  }

  @Test
  void aChangeIsWrittenAsTheContractSays() throws IOException {
    Change change =
        new Change(
            "gvdjzsmwn4c5pvjqp3mwkzkzu4",
            ARTICLE.id(),
            ARTICLE.uri(),
            "newsroom",
            ChangeKind.EMBARGO_LIFTED,
            "live",
            TestArticles.RECEIVED,
            ARTICLE.versionCreated(),
            ARTICLE.receiptId(),
            ARTICLE.id().value());
    assertThat(json(change)).isEqualTo(golden("change-v1.json"));
    assertThat(ArticleCodec.decode(ArticleCodec.encode(change), Change.class)).isEqualTo(change);
  }

  @Test
  void aRedactionIsWrittenAsTheContractSays() throws IOException {
    Redaction redaction =
        new Redaction(
            ARTICLE.id(),
            "newsroom",
            List.of(ARTICLE.rawSha256()),
            Redaction.KILL,
            TestArticles.RECEIVED);
    assertThat(json(redaction)).isEqualTo(golden("redaction-v1.json"));
    assertThat(ArticleCodec.decode(ArticleCodec.encode(redaction), Redaction.class))
        .isEqualTo(redaction);
  }

  @Test
  void theLargestRedactionFitsItsTopic() {
    Redaction largest =
        new Redaction(
            ARTICLE.id(),
            "s".repeat(ArticleLimits.ID_CHARS),
            Collections.nCopies(Redaction.MOST_HASHES, ARTICLE.rawSha256()),
            Redaction.PURGE,
            TestArticles.RECEIVED);
    assertThat(ArticleCodec.encode(largest).length).isLessThan(ArticleLimits.REDACTION_BYTES);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(ArticleCodec.decode(ArticleCodec.encode(ENRICHED), EnrichedArticle.class))
        .isEqualTo(ENRICHED);
    assertThat(ArticleCodec.decode(ArticleCodec.encode(ARTICLE), Article.class)).isEqualTo(ARTICLE);
    assertThat(ArticleCodec.decode(ArticleCodec.encode(TestArticles.CONTROL), Control.class))
        .isEqualTo(TestArticles.CONTROL);
  }

  @Test
  void theSameNoteIsTheSameBytesInEveryProcess() {
    Map<String, String> tools = new LinkedHashMap<>();
    for (String stage : List.of("language", "entity", "date", "amount")) {
      tools.put(stage, "dateline");
    }
    EnrichmentNote note = new EnrichmentNote(1, tools, null, null, List.of());
    assertThat(new String(ArticleCodec.encode(note), StandardCharsets.UTF_8))
        .contains(
            "\"amount\":\"dateline\",\"date\":\"dateline\",\"entity\":\"dateline\",\"language\"");
  }

  @Test
  void aReaderAcceptsWhatANewerWriterAdds() throws IOException {
    String newer = golden("article-v1.json").replaceFirst("\\{", "{\"mood\": {\"new\": [1]},");
    assertThat(ArticleCodec.decode(newer.getBytes(StandardCharsets.UTF_8), Article.class))
        .isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{\"id\": 7}", "{", "\"text\"", "{\"id\": \"zz\"}"})
  void whatIsNoArticleIsRefusedInASentence(String bytes) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ArticleCodec.decode(bytes.getBytes(StandardCharsets.UTF_8), Article.class))
        .withMessageContaining("Article");
  }

  @Test
  void nestingIsBounded() {
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThatIllegalArgumentException().isThrownBy(() -> ArticleCodec.decode(deep, Article.class));
  }

  private static String json(Record record) {
    return ArticleCodec.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(record)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = ContractTest.class.getResourceAsStream("/contract/" + name)) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
