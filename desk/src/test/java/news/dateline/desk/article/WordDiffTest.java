package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void aWordThatIsExchangedIsMarkedInBoth() {
    WordDiff diff = WordDiff.of("Two ships wait.", "Three ships wait.");
    assertThat(diff.from()).containsExactly(new Run("Two ", true), new Run("ships wait.", false));
    assertThat(diff.to()).containsExactly(new Run("Three ", true), new Run("ships wait.", false));
  }

  @Test
  void wordsInTheMiddleThatStayAreNotMarked() {
    WordDiff diff = WordDiff.of("a one b two c", "a three b four c");
    assertThat(diff.to())
        .containsExactly(
            new Run("a ", false),
            new Run("three ", true),
            new Run("b ", false),
            new Run("four ", true),
            new Run("c", false));
  }

  @Test
  void equalTextsHaveNoMarks() {
    assertThat(WordDiff.of("the same", "the same").from())
        .containsExactly(new Run("the same", false));
  }

  @Test
  void aTextThatIsNewIsMarkedAsAWhole() {
    WordDiff diff = WordDiff.of("", "all of it");
    assertThat(diff.from()).isEmpty();
    assertThat(diff.to()).containsExactly(new Run("all of it", true));
  }

  @Test
  void longTextsAreMarkedInTheMiddleAndNothingOfThemIsLost() {
    String from = "begin " + "a ".repeat(WordDiff.MOST_WORDS + 1) + "end";
    String to = "begin " + "b ".repeat(WordDiff.MOST_WORDS + 1) + "end";
    WordDiff diff = WordDiff.of(from, to);
    assertThat(diff.from()).hasSize(3);
    assertThat(text(diff.from())).isEqualTo(from);
    assertThat(text(diff.to())).isEqualTo(to);
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
