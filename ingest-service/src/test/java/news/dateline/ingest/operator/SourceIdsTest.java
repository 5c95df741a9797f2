package news.dateline.ingest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceIdsTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.harbour-press.example/feed, Harbour, '', harbour-press",
    "https://feeds.quay.co.example/x, Quay, '', quay",
    "https://news.example/, The Çanakkale Post!, '', news-example",
    "https://www.harbour.example/sport, Harbour Sport, harbour, harbour-sport",
    "https://www.harbour.example/sport, , harbour, harbour-2",
    "http://127.0.0.1:8080/feed, , '', 127-0-0-1",
    "https://ein-sehr-langer-name-einer-kleinen-zeitung.example/, , '', ein-sehr-langer-name-einer-kleinen-z"
  })
  void anIdIsMadeOfTheHostElseOfTheTitleElseNumbered(
      URI feed, String title, String taken, String id) {
    assertThat(SourceIds.of(feed, title == null ? "" : title, Set.of(taken)::contains))
        .isEqualTo(id);
  }
}
