package news.dateline.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The header Retry-After (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {
  private static final Duration MOST = Duration.ofDays(1); // who means longer answers 410
  private static final int DIGITS = 9; // more are more than a day, whatever they are

  private RetryAfter() {}

  static Optional<Duration> read(@Nullable String header, InstantSource clock) {
    if (header == null) {
      return Optional.empty();
    }
    if (!header.isEmpty() && header.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(
          header.length() > DIGITS ? MOST : atMost(Duration.ofSeconds(Long.parseLong(header))));
    }
    Instant date = DateUtils.parseStandardDate(header);
    return date == null
        ? Optional.empty()
        : Optional.of(Duration.between(clock.instant(), date))
            .filter(Duration::isPositive)
            .map(RetryAfter::atMost);
  }

  private static Duration atMost(Duration asked) {
    return asked.compareTo(MOST) > 0 ? MOST : asked;
  }
}
