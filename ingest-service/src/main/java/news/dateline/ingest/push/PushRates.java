package news.dateline.ingest.push;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.source.SourceProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Bounds how often a source may push to this instance, so that one cannot crowd out the others. */
@Component
class PushRates {
  private final PushProperties properties;
  private final TimeMeter time;
  private final Map<String, Limit> bySource = new ConcurrentHashMap<>();

  private record Limit(int perSecond, Bucket bucket) {}

  @Autowired
  PushRates(PushProperties properties) {
    this(properties, TimeMeter.SYSTEM_NANOTIME);
  }

  PushRates(PushProperties properties, TimeMeter time) {
    this.properties = properties;
    this.time = time;
  }

  /**
   * Counts one request of the source.
   *
   * @throws PushRefusal if it comes too soon
   */
  void count(SourceProfile source) {
    int perSecond =
        Objects.requireNonNullElse(source.pushesPerSecond(), properties.requestsPerSecond());
    Limit limit =
        bySource.compute(
            source.id(),
            (_, known) ->
                known != null && known.perSecond == perSecond
                    ? known
                    : new Limit(perSecond, bucket(perSecond)));
    ConsumptionProbe probe = limit.bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new PushRefusal(
              HttpStatus.TOO_MANY_REQUESTS,
              "rate",
              "Too many requests",
              "source '%s' may push %d times a second: send this again later, or many articles in one batch (application/x-ndjson)"
                  .formatted(source.id(), perSecond))
          .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(int perSecond) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(
            limit ->
                limit
                    .capacity((long) perSecond * properties.burstSeconds())
                    .refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
