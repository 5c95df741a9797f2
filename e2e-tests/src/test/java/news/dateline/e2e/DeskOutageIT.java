package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The desk while a part is away. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class DeskOutageIT {
  @Test
  void aPageSaysThatElasticsearchIsAwayAndComesBackByItself(Newsroom newsroom)
      throws IOException, InterruptedException {
    String desk = newsroom.desk();
    try (Browser browser = Browser.open()) {
      browser.go(desk + "/search?q=nothing");
      newsroom.proxy().stopListening();
      try {
        Answer answer = newsroom.page(desk + "/search?q=something");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after");
        browser.go(desk + "/search?q=something");
        assertThat(browser.text()).contains("Elasticsearch does not answer");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("outage");
        assertThat(newsroom.health(Part.DESK, "readiness").status())
            .as("the rollout that repairs must pass")
            .isEqualTo(200);
      } finally {
        newsroom.proxy().listenAgain();
      }
      eventually(() -> browser.text().contains("No story that may be seen now matches"));
    }
  }
}
