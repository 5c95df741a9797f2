package news.dateline.index.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.index.watch.WatchForm.Wish;
import news.dateline.outbound.CheckedHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchFormTest {
  private CheckedHttp http;
  private WatchForm form;

  @BeforeEach
  void make() throws Exception {
    http = TestWatches.http(Duration.ofSeconds(1));
    form =
        new WatchForm(
            TestWatches.webhook(http, "127.0.0.1"),
            new Mail(Optional.empty(), "a@b", TestWatches.LINKS));
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void aWebhookGetsASecretAndAFeedNone() {
    Watch hook = form.read(wish("ferry", "http://127.0.0.1/hook", null), TestWatches.AT);
    assertThat(hook.secret()).startsWith("whsec_");
    assertThat(hook.id()).hasSize(26);
    Watch feed = form.read(wish("ferry", null, true), TestWatches.AT);
    assertThat(feed.channel()).isEqualTo(Channel.RSS);
    assertThat(feed.secret()).isNull();
    assertThat(feed.name()).isEqualTo("ferry");
    assertThat(hook.removed(TestWatches.AT).secret()).isNull();
  }

  @Test
  void whatIsWrongIsTold() {
    refused(wish("ferr*", null, true), "at character 5");
    refused(wish("ferry", null, null), "say one of webhook, mail and rss");
    refused(wish("ferry", "http://127.0.0.1/", true), "say one of webhook, mail and rss");
    refused(wish("ferry", "http://localhost/", null), "loopback");
    refused(new Wish("ferry", "x".repeat(101), null, null, true, "ops"), "name is longer");
    refused(new Wish("ferry", null, null, null, true, " "), "by is missing");
    refused(new Wish("ferry", null, null, "a@b.example", null, "ops"), "spring.mail.host");
  }

  private void refused(Wish wish, String sentence) {
    assertThatThrownBy(() -> form.read(wish, TestWatches.AT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }

  private static Wish wish(String query, @Nullable String webhook, @Nullable Boolean rss) {
    return new Wish(query, null, webhook, null, rss, "ops");
  }
}
