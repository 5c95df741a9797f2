package news.dateline.index.watch;

import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import news.dateline.article.PubStatus;
import news.dateline.index.document.Visibility;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.outbound.CheckedHttp;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;

/** Builds the data of tests. */
final class TestWatches {
  static final Instant AT = Instant.parse("2026-11-29T10:00:00Z");
  static final Links LINKS = new Links(URI.create("https://dateline.example"));
  static final String ID = "abcdefghijklmnopqrstuvwxyz";

  private TestWatches() {}

  static Watch watch(Channel channel, @Nullable String target) {
    String secret = channel == Channel.WEBHOOK ? Signature.newSecret() : null;
    return new Watch(ID, "ferries", "ferry", channel, target, secret, AT, "ops", null);
  }

  static Story story(@Nullable String headline) {
    return new Story(
        "https://news.example/ferry",
        "newsroom",
        Visibility.LIVE,
        PubStatus.USABLE,
        null,
        null,
        AT,
        headline,
        "A ferry sails.");
  }

  static Notice notice(Optional<Story> story) {
    return new Notice(
        "delivery",
        story.isPresent() ? "new" : "killed",
        AT,
        Optional.of(new Notice.About("article", "https://news.example/ferry", "newsroom", story)));
  }

  static CheckedHttp http(Duration idle) throws NoSuchAlgorithmException {
    return new CheckedHttp(
        new CheckedHttp.Settings("test", Duration.ofSeconds(5), idle),
        SystemDefaultDnsResolver.INSTANCE,
        SSLContext.getDefault());
  }

  static Webhook webhook(CheckedHttp http, String... privateHosts) {
    return new Webhook(http, Set.of(privateHosts), LINKS, InstantSource.fixed(AT));
  }
}
