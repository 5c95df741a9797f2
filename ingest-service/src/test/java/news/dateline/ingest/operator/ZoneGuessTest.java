package news.dateline.ingest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.StatedTime;
import news.dateline.article.StatedTime.Basis;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class ZoneGuessTest {
  @Test
  void aZoneThatAloneFitsIsProposedAndSaidToBeAGuess() {
    ZoneGuess guess =
        ZoneGuess.of(
            List.of(
                at("2024-10-08T06:00:00Z", "Tue, 08 Oct 2024 11:45:00 +0545"),
                at("2024-07-08T06:00:00Z", "2024-07-08T11:45:00+05:45")));

    assertThat(guess.zone().getId()).isEqualTo("Asia/Kathmandu");
    assertThat(guess.sentence()).contains("is a guess", "+05:45");
  }

  @Test
  void whatSeveralZonesHaveIsUtcUntilSomebodySaysBetter() {
    assertThat(guess(at("2024-10-08T06:00:00Z", "Tue, 08 Oct 2024 09:00:00 +0300")))
        .contains("several zones", "--zone");
    assertThat(guess(at("2024-10-08T06:00:00Z", "Tue, 08 Oct 2024 06:00:00 GMT")))
        .contains("all in UTC");
    assertThat(guess(at("2024-10-08T06:00:00Z", "Tue, 08 Oct 2024 02:00:00 EDT")))
        .contains("not every time");
    assertThat(guess()).contains("states no times");
  }

  private static String guess(Article... articles) {
    ZoneGuess guess = ZoneGuess.of(Stream.of(articles).toList());
    assertThat(guess.zone().getId()).isEqualTo("UTC");
    return guess.sentence();
  }

  private static Article at(String instant, String stated) {
    return TestArticles.article("tag:" + stated, "wire")
        .versionCreated(Instant.parse(instant))
        .statedTimes(List.of(new StatedTime("versionCreated", stated, Basis.STATED)))
        .build();
  }
}
