package news.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTimerTest {
  @Test
  void aPageIsNamedByWhatWeWrote() {
    assertThat(PageTimer.page("/")).isEqualTo("now");
    assertThat(PageTimer.page("/search")).isEqualTo("search");
    assertThat(PageTimer.page("/search.ndjson")).isEqualTo("search-ndjson");
    assertThat(PageTimer.page("/entities/{kind}")).isEqualTo("entities");
  }

  @Test
  void outcomesAreFew() {
    assertThat(PageTimer.outcome(200)).isEqualTo("shown");
    assertThat(PageTimer.outcome(302)).isEqualTo("shown");
    assertThat(PageTimer.outcome(400)).isEqualTo("refused");
    assertThat(PageTimer.outcome(410)).isEqualTo("not-found");
    assertThat(PageTimer.outcome(503)).isEqualTo("away");
    assertThat(PageTimer.outcome(500)).isEqualTo("failed");
    assertThat(PageTimer.outcome(799)).isEqualTo("failed");
  }
}
