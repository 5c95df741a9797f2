package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.e2e.Newsroom.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningSystem.class)
class VersionsIT {
  private static final String URI = "tag:versions";

  @Test
  void aHistoryTellsOrderReceiptsAndChangesAndNoTextOnceTheStoryIsKilled(Newsroom newsroom) {
    newsroom.post(Wires.SOURCE, Wires.version(URI, 2, "dugong rises", "One.\\n\\nTwo dugongs."));
    newsroom.post(Wires.SOURCE, Wires.version(URI, 1, "dugong sinks", "One.\\n\\nA dugong."));
    eventually(() -> settled(newsroom) == 2);
    eventually(() -> versions(newsroom).size() == 2);
    JsonNode older = versions(newsroom).get(0);
    JsonNode newer = versions(newsroom).get(1);
    assertThat(older.path("version").asString()).isEqualTo("1");
    assertThat(older.path("current").asBoolean()).isFalse();
    assertThat(older.at("/receipts/0/outcome").asString()).isEqualTo("superseded");
    assertThat(older.at("/receipts/0/by").asString()).isEqualTo(newer.path("receiptId").asString());
    assertThat(newer.path("current").asBoolean()).isTrue();
    assertThat(newer.at("/receipts/0/outcome").asString()).isEqualTo("indexed");
    assertThat(newer.path("changes").toString())
        .contains("{\"field\":\"headline\",\"from\":\"dugong sinks\",\"to\":\"dugong rises\"}")
        .contains("{\"at\":2,\"removed\":[\"A dugong.\"],\"added\":[\"Two dugongs.\"]}");

    newsroom.post(Wires.SOURCE, Wires.kill(URI));
    eventually(() -> history(newsroom).json().path("visibility").asString("").equals("killed"));
    newsroom.post(Wires.SOURCE, Wires.version(URI, 3, "dugong returns"));
    eventually(() -> settled(newsroom) == 4);
    eventually(() -> versions(newsroom).size() == 4);
    assertThat(history(newsroom).json().path("textShown").asBoolean(true)).isFalse();
    assertThat(history(newsroom).body()).contains("after-kill").doesNotContain("dugong");
  }

  @Test
  void whatIsNotKeptIsNotFound(Newsroom newsroom) {
    Answer answer = newsroom.index("/v1/articles/" + Wires.id("tag:never-sent") + "/versions");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(newsroom.index("/v1/articles/tag:no-id/versions").status()).isEqualTo(400);
  }

  private static int settled(Newsroom newsroom) {
    return newsroom.count("receipts", "-outcome:in-flight +articleId:" + Wires.id(URI));
  }

  private static JsonNode versions(Newsroom newsroom) {
    return history(newsroom).json().path("versions");
  }

  private static Answer history(Newsroom newsroom) {
    return newsroom.index("/v1/articles/" + Wires.id(URI) + "/versions");
  }
}
