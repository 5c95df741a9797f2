package news.dateline.ingest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.article.Hashes;
import news.dateline.ingest.operator.RunningOperator.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the operators' broker")
class OperatorGuardTest {
  private static final String PROFILE = "{\"zone\": \"UTC\"}";

  @Test
  void withoutTheOperatorsSecretNothingIsShownOrChanged() {
    try (RunningOperator service =
        new RunningOperator(
            "--dateline.ingest.feed.enabled=false",
            "--dateline.ingest.operator-key-sha256="
                + Hashes.sha256("night-desk".getBytes(StandardCharsets.UTF_8)))) {
      String[] key = {"Authorization", "Bearer night-desk"};
      List<Answer> answers =
          List.of(
              service.get("/v1/sources"),
              service.get("/v1/sources/anadolu"),
              service.put("/v1/sources/lock", PROFILE),
              service.put("/v1/sources/lock", PROFILE, "Authorization", "Bearer day-desk"),
              service.delete("/v1/sources/lock"),
              service.post("/v1/sources/anadolu/keys", ""),
              service.delete("/v1/sources/anadolu/keys/k"),
              service.post("/v1/sources/anadolu/test", ""),
              service.post("/v1/sources/import", ""),
              service.post("/v1/discover", "{}"));
      assertThat(answers)
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.detail()).contains("Authorization: Bearer");
              });
      assertThat(service.put("/v1/sources/lock", PROFILE, key).status()).isEqualTo(201);
      Answer made = service.post("/v1/sources/lock/keys", "", key);
      String secret = made.json().path("secret").asString();
      String story = "Headline\n\nText.\n";
      assertThat(service.post("/v1/sources/lock/articles", story).status()).isEqualTo(401);
      assertThat(
              service
                  .post("/v1/sources/lock/articles", story, "Authorization", "Bearer " + secret)
                  .status())
          .isEqualTo(202);
      assertThat(service.delete("/v1/sources/lock", key).status()).isEqualTo(204);
    }
  }

  @Test
  void aServiceThatHasNoOperatorsKeySaysHowToGiveItOne() {
    try (RunningOperator service = new RunningOperator("--dateline.ingest.feed.enabled=false")) {
      Answer answer = service.get("/v1/sources");

      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.detail()).contains("dateline.ingest.operator-key-sha256");
    }
  }
}
