package news.dateline.index.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderFormTest {
  @Test
  void aReplayNeedsNoReasonAndADropDoes() {
    assertThat(OrderForm.read("replay", 3, "ana", null, null, "backlog"))
        .isEqualTo(new Order.Replay("ana", Optional.empty(), Optional.empty(), true));
    assertThat(OrderForm.read("drop", 1, "ana", "a test of theirs", null, null))
        .isEqualTo(new Order.Drop("ana", "a test of theirs"));
  }

  @Test
  void moreThanTenTakeTheBacklogsLaneWhateverIsSaid() {
    assertThat(OrderForm.read("replay", 10, "ana", null, null, null))
        .isEqualTo(new Order.Replay("ana", Optional.empty(), Optional.empty(), false));
    assertThat(OrderForm.read("replay", 11, "ana", null, null, null))
        .isEqualTo(new Order.Replay("ana", Optional.empty(), Optional.empty(), true));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "mend,   1, ana, why,  null, null, action",
        "replay, 1, null, why, null, null, by",
        "replay, 101, ana, why, null, null, ids",
        "drop,   1, ana, null, null, null, why",
        "replay, 1, ana, null, e30=, null, why",
        "replay, 2, ana, why,  e30=, null, bytes",
        "replay, 1, ana, why,  }{,   null, bytes",
        "replay, 1, ana, why,  null, fast, lane"
      },
      nullValues = "null")
  void whatIsWrongIsNamed(
      String action,
      int letters,
      @Nullable String by,
      @Nullable String why,
      @Nullable String bytes,
      @Nullable String lane,
      String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrderForm.read(action, letters, by, why, bytes, lane))
        .withMessageStartingWith(named);
  }
}
