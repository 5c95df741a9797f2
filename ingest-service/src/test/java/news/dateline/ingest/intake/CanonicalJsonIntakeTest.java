package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;
import news.dateline.article.Warning;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.OrderBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonIntakeTest {
  @Test
  void whatTheSenderStatesIsKept() {
    Article article =
        Deliveries.article(
            Deliveries.of(
                """
                {"uri": "tag:a", "version": 3, "headline": " Harbour opens ", "versionCreated": "2024-10-08T12:00:00+03:00",
                 "embargoedUntil": "2024-10-09T00:00:00Z", "subjects": [{"code": "medtop:1", "name": "x"}]}"""));
    assertThat(article.version()).isEqualTo("3");
    assertThat(article.versionOrdinal()).isEqualTo(3);
    assertThat(article.headline()).isEqualTo("Harbour opens");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T09:00:00Z");
    assertThat(article.embargoedUntil()).isEqualTo("2024-10-09T00:00:00Z");
    assertThat(article.order().primary())
        .isEqualTo(Instant.parse("2024-10-08T09:00:00Z").toEpochMilli());
    assertThat(article.order().secondary()).isEqualTo(3);
    assertThat(article.warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"headline": 7}                                           | /headline          | is not a string
          {"headline": "x", "urgency": 12}                          | /urgency           | from 1 to 9
          {"headline": "x", "versionCreated": "yesterday"}          | /versionCreated    | is no instant
          {"headline": "x", "versionCreated": "-999999999-01-01T00:00:00Z"} | /versionCreated | only 1 to 9998
          {"headline": "x", "subjects": {}}                         | /subjects          | is not an array
          {"headline": "x", "associations": [{"rel": "kills"}]}     | /associations/0/uri | is missing
          {"uri": "tag:a", "section": "x"}                          | headline           | neither a headline nor a bodyText
          {"pubStatus": "canceled", "headline": "KILL"}             | uri                | does not say what it kills
          {"headline": "x", "pubStatus": "canceled", "pubStatus": "usable"} | line 1      | Duplicate
          [7]                                                       | /0                 | is not a JSON object
          {"headline": "x"                                          | line 1             | not readable as JSON
          """)
  void aWrongFieldIsNamed(String json, String where, String detail) {
    Refusal refusal = Deliveries.refusal(Deliveries.of(json));
    assertThat(refusal.where()).startsWith(where);
    assertThat(refusal.detail()).contains(detail);
  }

  @Test
  void oneBadItemDoesNotCostTheOthers() {
    List<ReadItem> items =
        Deliveries.read(
            Deliveries.of(
                "[{\"uri\": \"tag:a\", \"headline\": \"x\"}, {\"uri\": 7}, {\"uri\": \"tag:b\", \"headline\": \"y\"}]"));
    assertThat(items).hasSize(3);
    assertThat(items.get(1)).isInstanceOf(ReadItem.Refused.class);
    assertThat(items).extracting(ReadItem::receiptId).doesNotHaveDuplicates();
  }

  @Test
  void twoVersionsInOneDeliveryAreNotTheSameBytes() {
    List<ReadItem> items =
        Deliveries.read(
            Deliveries.of(
                "[{\"uri\": \"tag:a\", \"headline\": \"x\"}, {\"uri\": \"tag:a\", \"headline\": \"y\"}]"));
    assertThat(items)
        .extracting(item -> ((ReadItem.Ready) item).article().order().rawSha256())
        .doesNotHaveDuplicates();
  }

  @Test
  void anUnknownStatusIsWithheldAndNeverUsable() {
    Article article =
        Deliveries.article(Deliveries.of("{\"headline\": \"x\", \"pubStatus\": \"cancelled\"}"));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(article.warnings()).extracting(Warning::code).contains("unknown-status");
  }

  @Test
  void aKillNeedsNoText() {
    assertThat(
            Deliveries.article(Deliveries.of("{\"uri\": \"tag:a\", \"pubStatus\": \"canceled\"}"))
                .pubStatus())
        .isEqualTo(PubStatus.CANCELED);
  }

  @Test
  void aTimeMoreThanAnHourAheadDoesNotDecideOrder() {
    Article article =
        Deliveries.article(
            Deliveries.of("{\"headline\": \"x\", \"versionCreated\": \"2030-01-01T00:00:00Z\"}"));
    assertThat(article.order().primary()).isEqualTo(Deliveries.RECEIVED.toEpochMilli());
    assertThat(article.warnings()).extracting(Warning::code).contains("ordered-by-receipt");
  }

  @Test
  void aSourceThatOrdersByNumberRanksTheUnnumberedBelowAll() {
    byte[] unnumbered = "{\"headline\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    Article article =
        Deliveries.article(
            Deliveries.of(
                unnumbered, Deliveries.source(OrderBy.NUMBER), Deliveries.RECEIVED, null));
    assertThat(article.order().primary()).isEqualTo(ArticleOrder.UNNUMBERED);
  }

  @Test
  void depthIsBounded() {
    assertThat(Deliveries.refusal(Deliveries.of("[".repeat(200_000))).reason())
        .isEqualTo("malformed-json");
  }

  @Test
  void aFieldTheSenderCannotStateIsNotReadAndNamed() {
    Article article =
        Deliveries.article(
            Deliveries.of("{\"headline\": \"x\", \"receivedAt\": \"2000-01-01T00:00:00Z\"}"));
    assertThat(article.receivedAt()).isEqualTo(Deliveries.RECEIVED);
    assertThat(article.warnings()).extracting(Warning::field).contains("receivedAt");
  }
}
