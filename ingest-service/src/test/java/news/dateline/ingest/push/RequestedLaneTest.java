package news.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import news.dateline.ingest.intake.Lane;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class RequestedLaneTest {
  @Test
  void anImportNamesItsLaneAndWhoNamesNoneIsLive() {
    assertThat(RequestedLane.of("backlog")).isEqualTo(Lane.BACKLOG);
    assertThat(RequestedLane.of("live")).isEqualTo(Lane.LIVE);
    assertThat(RequestedLane.of(null)).isEqualTo(Lane.LIVE);
  }

  @Test
  void anyOtherNameIsABadRequestThatSaysWhatIsMeant() {
    assertThatExceptionOfType(ErrorResponseException.class)
        .isThrownBy(() -> RequestedLane.of("BACKLOG"))
        .satisfies(
            problem -> {
              assertThat(problem.getStatusCode().value()).isEqualTo(400);
              assertThat(problem.getBody().getDetail()).contains("live or backlog");
            });
  }
}
