package news.dateline.ingest.format.time;

import java.time.Instant;
import news.dateline.article.StatedTime;
import org.jspecify.annotations.Nullable;

/** What a stated time was read as. */
public sealed interface TimeReading {
  /**
   * A time that was read.
   *
   * @param instant the instant; it may lie in the future, as embargoes do
   * @param basis how it was read
   * @param doubt a warning's detail, such as that only a day is stated, or null
   */
  record Read(Instant instant, StatedTime.Basis basis, @Nullable String doubt)
      implements TimeReading {}

  /**
   * A text that states no instant.
   *
   * @param why one clause, such as "31 June is no day"
   */
  record Unreadable(String why) implements TimeReading {}
}
