package news.dateline.kafka;

import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/** The meters of every service that consumes articles. */
public enum ConsumerMeter implements DeclaredMeter {
  PAUSED(
      MeterDeclaration.gauge(
          "news.consumer.paused",
          "1 while a consumer waits for something that is away",
          "service",
          "reason")),
  RETRIES(
      MeterDeclaration.counter(
          "news.retry.records",
          "Records of batches that had to wait, counted at each try",
          "service",
          "reason")),
  DEAD_LETTERS(
      MeterDeclaration.counter(
          "news.dlt.records", "Records that nobody could read, by why", "service", "reason")),
  BACKLOG_YIELDING(
      MeterDeclaration.gauge(
          "news.backlog.yielding",
          "1 while the backlog is held because the live lane is behind",
          "service")),
  GROUP_LAG(
      MeterDeclaration.gaugeIn(
          "records",
          "news.consumer.group.lag",
          "Records that a group of this service has not settled, as the broker tells it",
          "group",
          "topic")),
  OLDEST_UNREAD_AGE(
      MeterDeclaration.gaugeIn(
          "seconds",
          "news.consumer.oldest.unread.age",
          "At least how long the oldest record that a group has not settled has been in its topic",
          "group",
          "topic")),
  RECORD_AGE(
      MeterDeclaration.histogram(
          "news.record.age", "From an article's receipt until this service had settled it"));

  @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
  private final MeterDeclaration declaration;

  ConsumerMeter(MeterDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public MeterDeclaration declaration() {
    return declaration;
  }
}
