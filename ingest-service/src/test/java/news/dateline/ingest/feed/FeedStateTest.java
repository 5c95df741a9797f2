package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.Test;

class FeedStateTest {
  private static final URI ADDRESS = URI.create("https://feeds.example/world.xml");
  private static final Instant NOW = Instant.parse("2026-03-11T08:00:00Z");

  @Test
  void allThatIsRememberedIsReadBack() {
    FeedState state =
        FeedStateBuilder.builder(FeedState.unpolled(ADDRESS))
            .url(URI.create("https://feeds.example/new.xml"))
            .etag("\"a\"")
            .lastModified("Wed, 11 Mar 2026 08:00:00 GMT")
            .lastPollAt(NOW)
            .nextPollAt(NOW.plusSeconds(60))
            .lastNewAt(NOW)
            .failuresInRow(2)
            .lastFailure("it answered 503")
            .rhythm(FeedRhythm.UNKNOWN.with(List.of(NOW), Duration.ofMinutes(1)))
            .seen(SeenEntries.NONE.sight(List.of(EntryKey.of("a", "1"))).after())
            .pages(List.of(new PendingPage(-5, Long.MAX_VALUE, 2, NOW)))
            .build();

    assertThat(FeedState.read(state.json())).isEqualTo(state);
  }

  @Test
  void aFeedThatWasNeverPolledTakesOneLine() {
    String json = new String(FeedState.unpolled(ADDRESS).json(), StandardCharsets.UTF_8);

    assertThat(json)
        .isEqualTo("{\"configured\":\"https://feeds.example/world.xml\",\"rhythm\":{}}");
    assertThat(FeedState.read(json.getBytes(StandardCharsets.UTF_8)).seen().size()).isZero();
  }

  @Test
  void theLargestStateFitsItsRecordManyTimes() {
    List<EntryKey> entries =
        IntStream.range(0, 3_000).mapToObj(i -> EntryKey.of("entry " + i, "1")).toList();
    List<PendingPage> pages =
        entries.stream()
            .limit(200)
            .map(entry -> new PendingPage(entry.identity(), entry.content(), 4, NOW))
            .toList();
    FeedState state =
        FeedStateBuilder.builder(FeedState.unpolled(ADDRESS))
            .seen(SeenEntries.NONE.sight(entries).after())
            .pages(pages)
            .build();

    assertThat(state.json().length).isLessThan(ArticleLimits.SOURCE_STATE_BYTES / 8);
  }

  @Test
  void anotherAddressInTheProfileBeginsTheFeedAnewButForItsEntries() {
    SeenEntries seen = SeenEntries.NONE.sight(List.of(EntryKey.of("a", "1"))).after();
    FeedState retired =
        FeedStateBuilder.builder(FeedState.unpolled(ADDRESS))
            .url(URI.create("https://feeds.example/new.xml"))
            .etag("\"a\"")
            .retired("gone")
            .seen(seen)
            .build();
    URI other = URI.create("https://feeds.example/other.xml");

    FeedState anew = retired.of(other);

    assertThat(anew.address()).isEqualTo(other);
    assertThat(anew.hasRetired()).isFalse();
    assertThat(anew.etag()).isNull();
    assertThat(anew.seen()).isEqualTo(seen);
    assertThat(retired.of(ADDRESS)).isSameAs(retired);
  }

  @Test
  void bytesThatAreNoStateSaySo() {
    assertThatThrownBy(() -> FeedState.read("{\"seen\":\"AA\"}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("FeedState");
  }
}
