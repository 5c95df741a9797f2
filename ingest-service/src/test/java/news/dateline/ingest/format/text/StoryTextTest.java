package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class StoryTextTest {
  @Test
  void bylinesAndCreditsAreTakenOffAndTheDatelineStays() {
    StoryText story =
        StoryText.of(
            "By Ada Castor\nHarbour News Writer\n\nLAKEVIEW (HN) — The ferry left.\n\nIt came back."
                + "\n\n(Reporting by Ada Castor)\n\n© 2024 Harbour News");
    assertThat(story.body()).isEqualTo("LAKEVIEW (HN) — The ferry left.\n\nIt came back.");
    assertThat(story.byline()).isEqualTo("By Ada Castor\nHarbour News Writer");
    assertThat(story.credits()).containsExactly("(Reporting by Ada Castor)", "© 2024 Harbour News");
    assertThat(story.dateline()).isEqualTo(new Dateline("LAKEVIEW (HN) —", "LAKEVIEW", 16));
  }

  @Test
  void aDatelineBelowTheNamesIsNoTitle() {
    StoryText story = StoryText.of("By Ada Castor\nLAKEVIEW (HN) —\nThe ferry left.");
    assertThat(story.body()).isEqualTo("LAKEVIEW (HN) —\nThe ferry left.");
  }

  @Test
  void aStoryWithoutThemStaysAsItIs() {
    String body = "The ferry left.\n\nBy Ada Castor\n\nIt came back.";
    StoryText story = StoryText.of(body);
    assertThat(story).isEqualTo(new StoryText(body, null, null, List.of()));
  }

  @Test
  void aBodyOfNothingElseIsNotTaken() {
    assertThat(StoryText.of("By Ada Castor").body()).isEqualTo("By Ada Castor");
    assertThat(StoryText.of("By Ada Castor\n\nBy Bo Lake").body()).isEqualTo("By Bo Lake");
    assertThat(StoryText.of("© 2024 Harbour News\n\n-30-").body()).isEqualTo("© 2024 Harbour News");
    assertThat(StoryText.of("").body()).isEmpty();
  }

  @Test
  void lengthIsNoDanger() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          StoryText.of("© 2024 A\n\n".repeat(200_000));
          StoryText.of("By Ada Castor\n\n".repeat(200_000));
          StoryText.of("\n".repeat(2_000_000));
        });
  }
}
