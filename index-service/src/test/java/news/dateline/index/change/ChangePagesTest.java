package news.dateline.index.change;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangePagesTest {
  private static final ChangeReading.Range KEPT = new ChangeReading.Range(100, 200);

  @Test
  void aCursorIsGoodFromTheOldestThatIsKeptToTheEnd() {
    assertThatCode(() -> ChangePages.requireKept(100, KEPT)).doesNotThrowAnyException();
    assertThatCode(() -> ChangePages.requireKept(200, KEPT)).doesNotThrowAnyException();
  }

  @Test
  void whoCannotGoOnWithoutAGapIsToldWhatToDo() {
    assertThatThrownBy(() -> ChangePages.requireKept(99, KEPT))
        .isInstanceOf(ChangePages.GoneException.class)
        .hasMessageContaining("kept no more")
        .hasMessageContaining("after=now");
    assertThatThrownBy(() -> ChangePages.requireKept(201, KEPT))
        .isInstanceOf(ChangePages.GoneException.class)
        .hasMessageContaining("another system's")
        .hasMessageContaining("after=now");
  }
}
