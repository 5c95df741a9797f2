package news.dateline.ingest.format.time;

import java.time.Instant;
import news.dateline.article.StatedTime.Basis;
import org.jspecify.annotations.Nullable;

/** What a stated time was read as. */
public sealed interface TimeReading {
  record Read(Instant instant, Basis basis, @Nullable String doubt) implements TimeReading {}

  record Unreadable(String why) implements TimeReading {}
}
