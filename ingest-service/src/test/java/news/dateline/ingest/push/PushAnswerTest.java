package news.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import news.dateline.article.TestArticles;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.IntakeOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class PushAnswerTest {
  private static final IntakeOutcome ACCEPTED =
      new IntakeOutcome.Accepted(TestArticles.article("tag:a", "wire").build());
  private static final IntakeOutcome REFUSED =
      new IntakeOutcome.Refused(
          "r", "0".repeat(64), new Refusal("invalid-field", "/uri", "/uri is not a string"));
  private static final IntakeOutcome UNACKNOWLEDGED =
      new IntakeOutcome.Unacknowledged("r", "no answer");

  @Test
  void anyAcceptedItemMakesItA202() {
    assertThat(status(ACCEPTED, REFUSED)).isEqualTo(202);
  }

  @Test
  void allRefusedIsA422ThatNamesTheField() {
    ResponseEntity<?> answer = PushAnswer.of(List.of(REFUSED, REFUSED));
    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getBody())
        .isInstanceOfSatisfying(
            ProblemDetail.class,
            problem -> {
              assertThat(problem.getDetail()).contains("all 2 items").contains("/uri");
              assertThat(problem.getProperties())
                  .extractingByKey("items")
                  .asInstanceOf(LIST)
                  .hasSize(2);
            });
  }

  @Test
  void anyUnacknowledgedItemMakesItA503ToBeSentAgain() {
    ResponseEntity<?> answer = PushAnswer.of(List.of(ACCEPTED, UNACKNOWLEDGED));
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
  }

  private static int status(IntakeOutcome... outcomes) {
    return PushAnswer.of(List.of(outcomes)).getStatusCode().value();
  }
}
