package news.dateline.ingest.format.time;

import java.time.Instant;
import java.time.ZoneId;
import news.dateline.article.DateOrder;

public final class TimeReader {
  public TimeReader(ZoneId zone, DateOrder dateOrder, Instant receivedAt) {}

  public TimeReading read(String stated) {
    return new TimeReading.Unreadable("stub");
  }

  public TimeReading readPageClock(String stated) {
    return new TimeReading.Unreadable("stub");
  }
}
