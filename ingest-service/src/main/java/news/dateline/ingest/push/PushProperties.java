package news.dateline.ingest.push;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the push channel.
 *
 * @param requestsPerSecond of one source to this instance, where its profile states none. An
 *     agency's busiest second has some ten stories; two hundred let a day of 10,000 be sent again
 *     within a minute, and leave most of an instance to the other sources
 * @param burstSeconds the seconds of silence that a source may make up for at once
 */
@ConfigurationProperties("dateline.ingest.push")
record PushProperties(
    @DefaultValue("200") int requestsPerSecond, @DefaultValue("2") int burstSeconds) {

  private static final int MOST_PER_SECOND = 1_000_000; // more than any instance answers
  private static final int LONGEST_BURST_SECONDS = 3600; // an hour of silence; more is no limit

  PushProperties {
    requireWithin("requests-per-second", requestsPerSecond, MOST_PER_SECOND);
    requireWithin("burst-seconds", burstSeconds, LONGEST_BURST_SECONDS);
  }

  private static void requireWithin(String key, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(
          "dateline.ingest.push.%s is %d; it must be from 1 to %d".formatted(key, value, most));
    }
  }
}
