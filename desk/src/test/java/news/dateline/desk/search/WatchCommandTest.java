package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WatchCommandTest {
  @Test
  void theQueryIsOneWordToAShell() {
    assertThat(WatchCommand.of(QueryText.of("org:\"European Union\" $(reboot) `x` O'Neill")))
        .isEqualTo(
            "./dateline watches add --query 'org:\"European Union\" $(reboot) `x` O'\\''Neill' --rss");
  }
}
