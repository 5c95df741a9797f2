package news.dateline.desk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
  @Test
  void aStoryWithoutAHeadlineHasATitleAllTheSame() {
    assertThat(TestStories.story(" ", null).title()).isEqualTo("tag:harbour");
    assertThat(TestStories.story("Ferry", null).titlePieces())
        .containsExactly(new Piece("Ferry", false));
  }

  @Test
  void theLeadComesBeforeWhatWasFoundInTheBody() {
    StoryDocument document = TestStories.document("Ferry", "The lead", Map.of());
    Story story =
        new Story(
            "id",
            document,
            List.of(),
            0,
            Map.of(
                "bodyText",
                List.of("a \uE000ferry\uE001"),
                "lead",
                List.of("The \uE000lead\uE001")));

    assertThat(story.leadPieces())
        .containsExactly(new Piece("The ", false), new Piece("lead", true));
  }

  @Test
  void aLongLeadIsCutBehindAWord() {
    String lead = "word ".repeat(100);

    assertThat(TestStories.story("Ferry", lead).leadPieces().getFirst().text())
        .hasSizeLessThan(290)
        .endsWith("word…");
    assertThat(
            TestStories.story("Ferry", "\uD83D\uDE00".repeat(300)).leadPieces().getFirst().text())
        .endsWith("\uD83D\uDE00…");
  }

  @Test
  void aFewOfEachKindAreMentioned() {
    StoryDocument document =
        TestStories.document(
            "Ferry",
            null,
            Map.of(
                "people", List.of("A", "B", "C"),
                "places", List.of("D"),
                "events", List.of("E", "F")));

    assertThat(new Story("id", document, List.of(), 0, Map.of()).chips())
        .containsExactly(
            new Chip("people", "A"),
            new Chip("people", "B"),
            new Chip("places", "D"),
            new Chip("events", "E"));
  }
}
