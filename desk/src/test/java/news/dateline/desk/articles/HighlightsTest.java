package news.dateline.desk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightsTest {
  @Test
  void whatIsMarkedIsToldFromTheRest() {
    assertThat(Highlights.pieces("A \uE000ferry\uE001 <b>sinks</b>"))
        .containsExactly(
            new Piece("A ", false), new Piece("ferry", true), new Piece(" <b>sinks</b>", false));
  }

  @Test
  void marksOfATextsOwnAreHarmless() {
    assertThat(Highlights.pieces("\uE001a\uE000\uE000b"))
        .containsExactly(new Piece("a", false), new Piece("b", true));
    assertThat(Highlights.pieces("")).isEmpty();
  }
}
