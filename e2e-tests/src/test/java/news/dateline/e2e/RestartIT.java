package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RunningSystem.class)
class RestartIT {
  private static final int ARTICLES =
      300; // enough that all services have some in hand when one is killed

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"INGEST", "ENRICH", "INDEX"})
  void aServiceKilledMidStreamLosesAndDoublesNothing(Part service, Newsroom newsroom) {
    String word = "restart" + service.id();
    Map<String, Integer> before = newsroom.balance(Wires.SOURCE);
    for (int i = 0; i < ARTICLES; i++) {
      if (i == ARTICLES / 2) {
        newsroom.system().kill(service);
      }
      byte[] wire = Wires.version("tag:" + word + i, 1, word);
      // As any sender does: what is not acknowledged is sent again.
      eventually(() -> newsroom.post(Wires.SOURCE, wire).status() == 202);
    }
    eventually(() -> newsroom.count("articles-live", word) == ARTICLES);
    eventually(() -> newsroom.balance(Wires.SOURCE).get("in-flight") == 0);
    Map<String, Integer> after = newsroom.balance(Wires.SOURCE);
    assertThat(after.get("indexed") - before.getOrDefault("indexed", 0)).isEqualTo(ARTICLES);
    assertThat(after.get("received"))
        .isEqualTo(
            after.entrySet().stream()
                .filter(line -> !line.getKey().equals("received"))
                .mapToInt(Map.Entry::getValue)
                .sum());
  }
}
