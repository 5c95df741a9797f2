package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import news.dateline.desk.articles.Story;
import news.dateline.desk.index.NewsIndex;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final Look look = new Look();

  @Test
  void whatCameWhileNobodyListenedIsNoNews() {
    look.rest(NOW);
    assertThat(news(story("a", -60), story("b", -120))).isEmpty();
  }

  @Test
  void whatComesIsToldOnceTheEldestFirst() {
    look.rest(NOW);
    assertThat(news(story("b", 2), story("a", 1))).containsExactly("a", "b");
    assertThat(news(story("c", 3), story("b", 2), story("a", 1))).containsExactly("c");
  }

  @Test
  void aStoryThatChangesIsToldAgain() {
    look.rest(NOW);
    assertThat(news(story("a", 1))).containsExactly("a");
    assertThat(news(story("a", 4))).containsExactly("a");
  }

  @Test
  void oneThatBecameVisibleALittleLaterIsNotMissed() {
    look.rest(NOW);
    assertThat(news(story("b", 4))).containsExactly("b");
    assertThat(news(story("b", 4), story("a", 2))).containsExactly("a");
  }

  @Test
  void anOldStoryThatMovesUpIsNoNews() {
    look.rest(NOW);
    news(story("c", 100), story("b", 90));
    assertThat(news(story("b", 90), story("a", 1))).as("c was killed").isEmpty();
  }

  @Test
  void whatPagesShowAndNobodyMaySeeIsGoneOnce() {
    look.shown(List.of(story("a", 0), story("b", 0)));
    assertThat(look.gone(look.shown(), Set.of("a"))).containsExactly("b");
    assertThat(look.gone(look.shown(), Set.of("a"))).isEmpty();
  }

  @Test
  void theNewestAreLookedAfterAndAPageKeepsNoMore() throws IOException {
    look.rest(NOW);
    IntStream.range(0, 300).forEach(i -> news(story("s" + i, i)));
    assertThat(look.shown()).hasSize(Look.SHOWN).contains("s299", "s150").doesNotContain("s149");
    try (InputStream script = LookTest.class.getResourceAsStream("/static/desk.js")) {
      assertThat(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8))
          .contains("const MOST_LINES = " + Look.SHOWN + ";");
    }
  }

  @Test
  void headlinesBesideTheListAreNotPushedOutByIt() {
    look.rest(NOW);
    look.beside(List.of("old"));
    IntStream.range(0, 300).forEach(i -> news(story("s" + i, i)));
    assertThat(
            look.gone(
                look.shown(), Set.copyOf(IntStream.range(0, 300).mapToObj(i -> "s" + i).toList())))
        .containsExactly("old");
    assertThat(look.shown()).doesNotContain("old");
    assertThat(Look.WATCHED).isLessThanOrEqualTo(NewsIndex.MAX_SIZE);
  }

  @Test
  void whoComesLateIsToldWhatWasMissed() {
    List<Story> stories = List.of(story("c", 30), story("b", 8), story("a", 1));
    assertThat(Look.since(stories, NOW.plusSeconds(10)))
        .extracting(Story::id)
        .containsExactly("b", "c");
  }

  private List<String> news(Story... newestFirst) {
    return look.news(Arrays.asList(newestFirst)).stream().map(Story::id).toList();
  }

  private static Story story(String id, int seconds) {
    return ArrivedStories.changed(id, NOW.plusSeconds(seconds));
  }
}
