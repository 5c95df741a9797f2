package news.dateline.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.ninjs.NinjsParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStatusTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "pubstatus": null                                                        | USABLE
          "pubstatus": "usable"                                                    | USABLE
          "pubStatus": "Withheld"                                                  | WITHHELD
          "PubStatus": "stat:canceled"                                             | CANCELED
          "pubstatus": "http://cv.iptc.org/newscodes/pubstatusg2/canceled"         | CANCELED
          "pubstatus": "cancelled"                                                 | WITHHELD
          "pubstatus": "commissioned"                                              | WITHHELD
          "pubstatus": ""                                                          | WITHHELD
          "pubstatus": ["usable"]                                                  | WITHHELD
          "pubstatus": "usable", "pubStatus": "canceled"                           | WITHHELD
          """)
  void whatIsNotUsableForCertainIsHeld(String field, PubStatus status) {
    assertThat(ninjs(field).pubStatus()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"embargoed\": \"\"",
        "\"embargoed\": true",
        "\"embargoed\": {}",
        "\"embargoed\": \"until further notice\"",
        "\"embargoed\": \"2024-10-09T00:00:00Z\", \"Embargoed\": \"2024-10-01T00:00:00Z\""
      })
  void anEmbargoWithNoEndThatCanBeReadHoldsTheItem(String field) {
    ArticleBuilder article = ninjs(field);
    assertThat(article.embargoedIndefinitely()).isTrue();
    assertThat(article.warnings()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"embargoed\": null", "\"embargoedUntil\": false", "\"x\": 1"})
  void noEmbargoIsNone(String field) {
    ArticleBuilder article = ninjs(field);
    assertThat(article.embargoedIndefinitely()).isNotEqualTo(true);
    assertThat(article.embargoedUntil()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"embargoed", "embargoedUntil", "embargoeduntil"})
  void theEndOfAnEmbargoIsRead(String name) {
    assertThat(ninjs("\"%s\": \"2024-10-09T00:00:00+02:00\"".formatted(name)).embargoedUntil())
        .isEqualTo(Instant.parse("2024-10-08T22:00:00Z"));
  }

  private static ArticleBuilder ninjs(String field) {
    return JsonWires.article(
        new NinjsParser(), "{\"uri\": \"a\", \"headline\": \"x\", %s}".formatted(field));
  }
}
