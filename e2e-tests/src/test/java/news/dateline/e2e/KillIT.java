package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class KillIT {
  @Test
  void aKillAfterItsArticleTakesEveryWordAway(Newsroom newsroom) {
    newsroom.post(Wires.SOURCE, Wires.version("tag:kill-after", 1, "zyzomys escapes"));
    eventually(() -> newsroom.count("articles-live", "zyzomys") == 1);
    newsroom.post(Wires.SOURCE, Wires.kill("tag:kill-after"));
    eventually(() -> newsroom.visibility("tag:kill-after").equals("killed"));
    assertThat(newsroom.count("articles-live", "zyzomys")).isZero();
    eventually(
        () -> newsroom.count("article-versions", versionsWithContent("tag:kill-after")) == 0);
    assertThat(newsroom.everything()).doesNotContainIgnoringCase("zyzomys");
  }

  @Test
  void aKillBeforeItsArticleKillsIt(Newsroom newsroom) {
    newsroom.post(Wires.SOURCE, Wires.kill("tag:kill-before"));
    eventually(() -> newsroom.visibility("tag:kill-before").equals("killed"));
    newsroom.post(Wires.SOURCE, Wires.version("tag:kill-before", 7, "thylacine escapes"));
    eventually(() -> newsroom.count("receipts", settled("tag:kill-before", "after-kill")) == 1);
    assertThat(newsroom.visibility("tag:kill-before")).isEqualTo("killed");
    eventually(
        () -> newsroom.count("article-versions", versionsWithContent("tag:kill-before")) == 0);
    assertThat(newsroom.everything()).doesNotContainIgnoringCase("thylacine");
  }

  @Test
  void aLateOlderVersionDoesNotComeBack(Newsroom newsroom) {
    newsroom.post(Wires.SOURCE, Wires.version("tag:late", 2, "second of bilby"));
    eventually(() -> newsroom.count("articles-live", "bilby") == 1);
    newsroom.post(Wires.SOURCE, Wires.version("tag:late", 1, "first of bilby"));
    eventually(() -> newsroom.count("receipts", settled("tag:late", "superseded")) == 1);
    assertThat(newsroom.document(Wires.id("tag:late")).path("version").asString()).isEqualTo("2");
  }

  private static String settled(String uri, String outcome) {
    return "+articleId:%s +outcome:%s".formatted(Wires.id(uri), outcome);
  }

  private static String versionsWithContent(String uri) {
    return "+articleId:" + Wires.id(uri) + " -redacted:true";
  }
}
