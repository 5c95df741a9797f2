package news.dateline.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateTableTest {

  @Test
  void oneListenersFaultKeepsNeitherTheOthersNorTheValue() {
    StateTable table = new StateTable();
    List<String> told = new ArrayList<>();
    table.listen(
        StateKind.KEYS,
        (_, _) -> {
          throw new IllegalStateException("a fault");
        });
    table.listen(StateKind.KEYS, (source, _) -> told.add(source));
    StateKey key = new StateKey("harbour", StateKind.KEYS);

    table.set(key, new byte[] {1});

    assertThat(told).containsExactly("harbour");
    assertThat(table.get(key)).contains(new byte[] {1});
  }
}
