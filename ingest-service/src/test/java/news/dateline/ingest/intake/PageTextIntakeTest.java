package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import news.dateline.article.Article;
import news.dateline.article.StatedTime.Basis;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.SourceFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextIntakeTest {
  private static final String PAGE =
      """
      Ferry line to Samos reopens
      The line had been closed for a month.
      - Transport
      - Meridian Press
      - Published Date: 04:38 | 08 October 2024
      - Modified Date: 04:52 | 08 October 2024
      The ferry line reopened on Tuesday.
      Boats leave twice a day.
      - The fare is unchanged.
      """;

  @Test
  void everyLineOfThePageGoesToItsField() {
    Article article = Deliveries.article(Deliveries.of(PAGE));
    assertThat(article.headline()).isEqualTo("Ferry line to Samos reopens");
    assertThat(article.lead()).isEqualTo("The line had been closed for a month.");
    assertThat(article.section()).isEqualTo("Transport");
    assertThat(article.infoSources()).containsExactly("Meridian Press");
    assertThat(article.byline()).isNull();
    assertThat(article.bodyText())
        .isEqualTo(
            "The ferry line reopened on Tuesday.\n\nBoats leave twice a day.\n\n- The fare is unchanged.");
    assertThat(article.rawFormat()).isEqualTo("page-text");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-08T14:00:00Z, 2024-10-08T13:38:00Z", // 17:00 in Istanbul: 16:38 is the latest that is
    // not ahead
    "2024-10-08T02:00:00Z, 2024-10-08T01:38:00Z", // 05:00 in Istanbul: the afternoon has not come
    // yet
    "2026-01-01T00:00:00Z, 2024-10-08T01:38:00Z", // long after: the clock is taken literally
    "2024-10-07T20:00:00Z, 2024-10-08T01:38:00Z" // both lie ahead: literally
  })
  void anUnmarkedClockIsReadByItsReceipt(Instant receivedAt, Instant firstCreated) {
    Article article =
        Deliveries.article(
            Deliveries.of(
                PAGE.getBytes(StandardCharsets.UTF_8),
                Deliveries.source(OrderBy.TIME),
                receivedAt,
                null));
    assertThat(article.firstCreated()).isEqualTo(firstCreated);
    assertThat(article.statedTimes())
        .allSatisfy(time -> assertThat(time.basis()).isEqualTo(Basis.AMBIGUOUS_12H))
        .extracting("stated")
        .contains("04:38 | 08 October 2024");
  }

  @Test
  void anAmbiguousTimeNeverDecidesOrder() {
    Article article = Deliveries.article(Deliveries.of(PAGE));
    assertThat(article.order().primary()).isEqualTo(Deliveries.RECEIVED.toEpochMilli());
    assertThat(article.warnings())
        .extracting(Warning::code)
        .contains("ambiguous-12h", "made-identity");
  }

  @Test
  void anImpossibleDateIsLeftOutWithAWarningAndNeverBecomesNow() {
    Article article = Deliveries.article(Deliveries.of(PAGE.replace("08 October", "31 February")));
    assertThat(article.firstCreated()).isNull();
    assertThat(article.warnings())
        .anySatisfy(warning -> assertThat(warning.detail()).contains("31 February 2024"));
  }

  @Test
  void aClockBeyondTwelveIsNotAmbiguous() {
    Article article = Deliveries.article(Deliveries.of(PAGE.replace("04:38", "16:38")));
    assertThat(article.firstCreated()).isEqualTo("2024-10-08T13:38:00Z");
    assertThat(article.statedTimes().getFirst().basis()).isEqualTo(Basis.SOURCE_ZONE);
  }

  @Test
  void theIdentityHoldsWhenThePageIsModified() {
    Article first = Deliveries.article(Deliveries.of(PAGE));
    Article second =
        Deliveries.article(
            Deliveries.of(
                PAGE.replace("04:52", "05:10").replace("twice a day", "three times a day")));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.rawSha256()).isNotEqualTo(first.rawSha256());
  }

  @Test
  void theSamplePageIsReadAsTheDesignSays() throws IOException {
    Path sample = Path.of("../../shared/samples/000_3f03d6674591b8e2.txt");
    Assumptions.assumeTrue(Files.exists(sample), "skipped: ../shared/samples is not here");
    Article article =
        Deliveries.article(
            Deliveries.of(
                Files.readAllBytes(sample),
                SourceFile.bundled(ArticleFormats.all().ids()).find("anadolu").orElseThrow(),
                Instant.parse("2026-11-24T12:00:00Z"),
                null));
    assertThat(article.section()).isEqualTo("Art");
    assertThat(article.infoSources()).containsExactly("Anadolu Agency");
    assertThat(article.byline()).isNull();
    assertThat(article.firstCreated()).isEqualTo("2024-10-08T01:38:00Z");
    assertThat(article.versionCreated()).isEqualTo("2024-10-08T01:52:00Z");
    assertThat(article.uri()).startsWith("urn:dateline:anadolu:");
    assertThat(article.bodyText())
        .startsWith("Relations between")
        .contains("\n\n")
        .doesNotContain("Published Date");
  }
}
