package news.dateline.index.watch;

import java.time.Instant;
import news.dateline.article.Hashes;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Reads what an operator wants to be told of. */
final class WatchForm {
  private static final int NAME_CHARS = 100;
  private static final int BY_CHARS = 64;

  private final Webhook webhooks;
  private final Mail mail;

  WatchForm(Webhook webhooks, Mail mail) {
    this.webhooks = webhooks;
    this.mail = mail;
  }

  /** What was asked for, each as it was written. */
  record Wish(
      @Nullable String query,
      @Nullable String name,
      @Nullable String webhook,
      @Nullable String mail,
      @Nullable Boolean rss,
      @Nullable String by) {}

  /**
   * The watch.
   *
   * @throws IllegalArgumentException with one sentence that names what is wrong
   */
  Watch read(Wish wish, Instant now) {
    String query = SearchQuery.parse(wish.query()).text().strip();
    String name = wish.name() == null || wish.name().isBlank() ? query : wish.name().strip();
    if (wish.name() != null && name.length() > NAME_CHARS) {
      throw new IllegalArgumentException("name is longer than %d characters".formatted(NAME_CHARS));
    }
    if (wish.by() == null || wish.by().isBlank() || wish.by().length() > BY_CHARS) {
      throw new IllegalArgumentException(
          "by is missing or longer than %d characters: say who you are".formatted(BY_CHARS));
    }
    int channels =
        (wish.webhook() == null ? 0 : 1)
            + (wish.mail() == null ? 0 : 1)
            + (Boolean.TRUE.equals(wish.rss()) ? 1 : 0);
    if (channels != 1) {
      throw new IllegalArgumentException(
          "say one of webhook, mail and rss; for two ways add two watches");
    }
    Channel channel = Channel.RSS;
    String target = null;
    String secret = null;
    if (wish.webhook() != null) {
      webhooks.check(wish.webhook());
      channel = Channel.WEBHOOK;
      target = wish.webhook();
      secret = Signature.newSecret();
    } else if (wish.mail() != null) {
      mail.check(wish.mail());
      channel = Channel.MAIL;
      target = wish.mail();
    }
    return new Watch(
        id(), shortened(name), query, channel, target, secret, now, wish.by().strip(), null);
  }

  /** A query may be longer than a name. */
  private static String shortened(String name) {
    return name.length() <= NAME_CHARS ? name : name.substring(0, NAME_CHARS - 1) + "…";
  }

  /** 130 bits that nobody can guess. */
  private static String id() {
    return Hashes.base32(Signature.newSecret());
  }
}
