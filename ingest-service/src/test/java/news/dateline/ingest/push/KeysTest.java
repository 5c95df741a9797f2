package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.key.ApiKeys;
import news.dateline.ingest.key.KeyInfo;
import news.dateline.ingest.key.NewKey;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeysTest {
  @SuppressWarnings("NullAway.Init") // started before all
  private static RunningIngest ingest;

  @BeforeAll
  static void start() {
    ingest = new RunningIngest(RunningIngest.broker(), List.of()); // keys are required by default
  }

  @AfterAll
  static void stop() {
    ingest.close();
  }

  @Test
  void theSourcesOwnKeyLetsIn() throws IOException {
    String secret = keys().add("harbour").secret();

    assertThat(push("harbour", "Authorization", "Bearer " + secret).status()).isEqualTo(202);
    assertThat(push("harbour", "Authorization", "bearer  " + secret).status()).isEqualTo(202);
    assertThat(push("harbour", "X-Api-Key", secret).status()).isEqualTo(202);
  }

  @Test
  void withoutAKeyOrWithAWrongOneItIsA401() throws IOException {
    keys().add("harbour");

    for (String[] headers :
        new String[][] {
          {"Accept", "*/*"},
          {"Authorization", "Bearer dl_wrong"},
          {"Authorization", "Basic aGFyYm91cjp4"},
          {"X-Api-Key", " "}
        }) {
      Answer answer = push("harbour", headers);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"dateline\"");
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.detail()).contains("./dateline sources add-key");
    }
  }

  @Test
  void anotherSourcesKeyIsA403() throws IOException {
    String secret = keys().add("harbour").secret();

    Answer answer = push("meadow", "X-Api-Key", secret);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.detail()).startsWith("the key is one of source 'harbour'");
    assertThat(push("nowhere", "X-Api-Key", secret).status()).isEqualTo(403);
  }

  @Test
  void aStrangerIsNotToldWhichSourcesThereAre() throws IOException {
    assertThat(push("nowhere").status()).isEqualTo(401);
    assertThat(push("nowhere").response().body()).doesNotContain("harbour");
  }

  @Test
  void twoKeysAreValidAtOnceAndAThirdRetiresTheOldest() throws IOException {
    NewKey first = keys().add("meadow");
    NewKey second = keys().add("meadow");
    assertThat(push("meadow", "X-Api-Key", first.secret()).status()).isEqualTo(202);
    assertThat(push("meadow", "X-Api-Key", second.secret()).status()).isEqualTo(202);

    NewKey third = keys().add("meadow");

    assertThat(push("meadow", "X-Api-Key", first.secret()).status()).isEqualTo(401);
    assertThat(push("meadow", "X-Api-Key", second.secret()).status()).isEqualTo(202);
    assertThat(keys().of("meadow").stream().map(KeyInfo::id))
        .containsExactly(second.id(), third.id());

    assertThat(keys().remove("meadow", second.id())).isTrue();
    assertThat(keys().remove("meadow", second.id())).isFalse();
    assertThat(push("meadow", "X-Api-Key", second.secret()).status()).isEqualTo(401);
    assertThat(push("meadow", "X-Api-Key", third.secret()).status()).isEqualTo(202);
  }

  @Test
  void anotherInstanceKnowsTheKeyAndNoneKeepsTheSecret() throws IOException {
    String secret = keys().add("patient").secret();

    try (RunningIngest other = new RunningIngest(RunningIngest.broker(), List.of())) {
      int status = 503;
      while (status == 503) { // it reads the keys from the broker
        status = other.post("patient", story("tag:k", "K"), "X-Api-Key", secret).status();
      }
      assertThat(status).isEqualTo(202);
    }
    assertThat(ingest.records(ArticleTopics.SOURCE_STATES))
        .isNotEmpty()
        .noneMatch(
            message ->
                message.value() != null
                    && new String(message.value(), StandardCharsets.UTF_8).contains(secret));
  }

  @Test
  void whoIsTurnedAwayIsAnsweredBeforeTheBodyIsSent() throws IOException {
    try (Socket socket = ingest.connect()) {
      String head =
          String.join(
              "\r\n",
              "POST /v1/sources/harbour/articles HTTP/1.1",
              "Host: x",
              "Content-Length: 4000000",
              "Expect: 100-continue",
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 401");
    }
  }

  private static ApiKeys keys() {
    return ingest.bean(ApiKeys.class);
  }

  private static Answer push(String source, String... headers) throws IOException {
    return ingest.post(source, story("tag:key", "Key"), headers);
  }
}
