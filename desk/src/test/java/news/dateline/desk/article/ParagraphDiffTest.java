package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.dateline.desk.service.History.ParagraphChange;
import org.junit.jupiter.api.Test;

class ParagraphDiffTest {
  @Test
  void asManyForAsManyAreComparedWordByWord() {
    ParagraphDiff diff =
        ParagraphDiff.of(new ParagraphChange(2, List.of("Two wait."), List.of("Three wait.")));
    assertThat(diff.at()).isEqualTo(2);
    assertThat(diff.added().getFirst())
        .containsExactly(new Run("Three ", true), new Run("wait.", false));
  }

  @Test
  void whatIsOnlyAddedIsShownWhole() {
    ParagraphDiff diff = ParagraphDiff.of(new ParagraphChange(3, List.of(), List.of("New.")));
    assertThat(diff.removed()).isEmpty();
    assertThat(diff.added()).containsExactly(List.of(new Run("New.", false)));
  }
}
