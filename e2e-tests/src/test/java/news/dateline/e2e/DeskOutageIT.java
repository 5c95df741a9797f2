package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.launcher.local.Part;
import org.awaitility.Awaitility;
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

  @Test
  void anOpenPageOfNowSaysThatItIsNotLiveAndGoesOn(Newsroom newsroom)
      throws IOException, InterruptedException {
    try (Browser browser = Browser.open()) {
      browser.go(newsroom.desk() + "/");
      eventually(() -> browser.text().contains("Live"));
      newsroom.proxy().stopListening();
      try {
        eventually(() -> browser.text().contains("Not live: Elasticsearch does not answer"));
      } finally {
        newsroom.proxy().listenAgain();
      }
      eventually(() -> !browser.text().contains("Not live"));
      newsroom.post(Wires.SOURCE, Wires.version("tag:desk:back", 1, "Deskback is here"));
      eventually(() -> browser.text().contains("Deskback is here"));
    }
  }

  @Test
  void anArticleCanBeReadWithoutTheIndexService(Newsroom newsroom) throws Exception {
    newsroom.post(Wires.SOURCE, Wires.version("tag:desk:read", 1, "Deskalone reads on"));
    eventually(() -> newsroom.count("articles-live", "deskalone") == 1);
    String page = newsroom.desk() + "/articles/" + Wires.id("tag:desk:read");
    try (Browser browser = Browser.open()) {
      newsroom.system().stop(Part.INDEX);
      try {
        browser.go(page);
        assertThat(browser.text()).contains("Deskalone reads on");
        browser.run("document.querySelector('#versions').scrollIntoView(); return 1");
        eventually(() -> browser.text().contains("index-service"));
        browser.run("window.stayed = true; return 1");
        Awaitility.await()
            .during(Duration.ofSeconds(8)) // a page that waits looks every five
            .atMost(Duration.ofMinutes(1))
            .until(() -> browser.run("return window.stayed === true").equals("true"));
        assertThat(newsroom.page(newsroom.desk() + "/health").status()).isEqualTo(200);
        assertThat(newsroom.page(newsroom.desk() + "/").status()).isEqualTo(200);
      } finally {
        newsroom.system().start(Part.INDEX);
      }
    }
  }
}
