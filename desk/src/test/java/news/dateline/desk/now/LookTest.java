package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
  void whatPagesShowAndNobodyMaySeeIsGoneOnce() {
    look.shown(List.of(story("a", 0), story("b", 0)));
    assertThat(look.gone(look.shown(), Set.of("a"))).containsExactly("b");
    assertThat(look.gone(look.shown(), Set.of("a"))).isEmpty();
  }

  @Test
  void theNewestAreLookedAfterAndAPageKeepsNoMore() throws IOException {
    IntStream.range(0, 300).forEach(i -> look.shown(List.of(story("s" + i, i))));
    assertThat(look.shown()).hasSize(Look.SHOWN).contains("s299", "s150").doesNotContain("s149");
    try (InputStream script = LookTest.class.getResourceAsStream("/static/desk.js")) {
      assertThat(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8))
          .contains("const MOST_LINES = " + Look.LINES + ";");
    }
  }

  @Test
  void headlinesBesideTheListAreNotPushedOutByIt() {
    look.beside(List.of("old"));
    IntStream.range(0, 300).forEach(i -> look.shown(List.of(story("s" + i, i))));
    assertThat(
            look.gone(
                look.shown(), Set.copyOf(IntStream.range(0, 300).mapToObj(i -> "s" + i).toList())))
        .containsExactly("old");
    assertThat(look.shown()).doesNotContain("old");
    assertThat(Look.WATCHED).isLessThanOrEqualTo(NewsIndex.MAX_SIZE);
  }

  private static Story story(String id, int seconds) {
    return ArrivedStories.changed(id, NOW.plusSeconds(seconds));
  }
}
