package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class ReindexIT {
  private static final int BEFORE = 200; // more than a page
  private static final int AT_LEAST_MEANWHILE = 20;

  /** What each story must be in the end: its version, or that it is killed. */
  private final Map<String, String> oracle = new TreeMap<>();

  @Test
  void everyIndexIsCopiedWhileWritingGoesOnAndNothingIsLost(Newsroom newsroom) {
    Balance before = newsroom.balance(Wires.SOURCE);
    int posted = 0;
    for (; posted < BEFORE; posted++) {
      post(newsroom, posted);
    }
    for (String alias : List.of("articles", "article-versions", "receipts")) {
      JsonNode run = reindex(newsroom, "POST", "{\"alias\": \"%s\"}".formatted(alias)).json();
      assertThat(run.path("to").asString()).isGreaterThan(run.path("from").asString());
      assertThat(reindex(newsroom, "POST", "{\"alias\": \"%s\"}".formatted(alias)).status())
          .as("one at a time")
          .isEqualTo(409);
      for (int meanwhile = 0; meanwhile < AT_LEAST_MEANWHILE || isUnderWay(newsroom); meanwhile++) {
        post(newsroom, posted++);
      }
      JsonNode end = reindex(newsroom, "GET", "").json().path("run");
      assertThat(end.path("phase").asString()).as(end.toString()).isEqualTo("done");
      assertThat(newsroom.ask("/_alias/" + alias, "").json().propertyNames())
          .containsExactly(run.path("to").asString());
      assertThat(newsroom.ask("/" + run.path("from").asString(), "").status()).isEqualTo(404);
      assertThat(newsroom.ask("/_alias/" + alias, "").body()).contains("\"is_write_index\":true");
    }
    assertThat(newsroom.ask("/_alias/articles-live", "").body()).contains("\"filter\"");
    eventually(() -> state(newsroom).equals(oracle));
    int settled = posted;
    eventually(
        () -> {
          Balance after = newsroom.balance(Wires.SOURCE);
          return after.of("received") >= before.of("received") + settled
              && after.of("in-flight") == 0;
        });
    Balance after = newsroom.balance(Wires.SOURCE);
    assertThat(after.of("received")).isEqualTo(after.sum());
    assertThat(after.of("dead-lettered")).isEqualTo(before.of("dead-lettered"));
    assertEachChangeIsToldOnce(newsroom);
  }

  /** A reader who follows changes knows each story's end, whichever index it came to stand in. */
  private void assertEachChangeIsToldOnce(Newsroom newsroom) {
    ToldChanges told = ToldChanges.of(newsroom, Wires.SOURCE);
    eventually(() -> told.read() && oracle.keySet().stream().allMatch(id -> endIsTold(told, id)));
    assertThat(told.ids()).doesNotHaveDuplicates();
  }

  private boolean endIsTold(ToldChanges told, String id) {
    List<String> kinds = told.kindsOf(id);
    return "killed".equals(oracle.get(id))
        ? kinds.isEmpty() || kinds.getLast().equals("killed") // empty where nobody ever saw it
        : !kinds.isEmpty() && !kinds.contains("killed");
  }

  @Test
  void whatIsNoIndexIsRefused(Newsroom newsroom) {
    Newsroom.Answer answer = reindex(newsroom, "POST", "{\"alias\": \"people\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asString()).contains("there are articles,");
  }

  /** A new story; each third time a newer version of an earlier one, each fifth time a kill. */
  private void post(Newsroom newsroom, int number) {
    String uri = "tag:reindex-" + (number % 3 == 2 ? number / 2 : number);
    boolean isKill = number % 5 == 4;
    byte[] wire = isKill ? Wires.kill(uri) : Wires.version(uri, number + 1, "mulgara moves");
    assertThat(newsroom.post(Wires.SOURCE, wire).status()).isEqualTo(202);
    String id = Wires.id(uri);
    if (!"killed".equals(oracle.get(id))) {
      oracle.put(id, isKill ? "killed" : "live " + (number + 1));
    }
  }

  private Map<String, String> state(Newsroom newsroom) {
    String ids =
        oracle.keySet().stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    Map<String, String> state = new TreeMap<>();
    for (JsonNode document :
        newsroom.ask("/articles/_mget", "{\"ids\": [" + ids + "]}").json().path("docs")) {
      JsonNode source = document.path("_source");
      String visibility = source.path("visibility").asString("missing");
      String version = visibility.equals("live") ? " " + source.path("version").asString() : "";
      state.put(document.path("_id").asString(), visibility + version);
    }
    return state;
  }

  private static boolean isUnderWay(Newsroom newsroom) {
    String phase = reindex(newsroom, "GET", "").json().at("/run/phase").asString();
    return phase.equals("copying") || phase.equals("switching");
  }

  private static Newsroom.Answer reindex(Newsroom newsroom, String method, String json) {
    int port = newsroom.system().ports().managementOf(Part.INDEX);
    return newsroom.call(method, "http://127.0.0.1:" + port + "/actuator/reindex", json);
  }
}
