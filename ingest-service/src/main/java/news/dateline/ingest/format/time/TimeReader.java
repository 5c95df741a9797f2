package news.dateline.ingest.format.time;

import java.time.Instant;
import java.time.ZoneId;
import news.dateline.article.DateOrder;

/**
 * Reads the times of one source's wires: ISO 8601 (extended, basic, W3C-DTF, xs:date), RFC 822 to
 * 5322, asctime, RFC 850, the stamps of text wires, and the looser forms of feeds and pages. It
 * never throws, whatever the text, and never turns a day that does not exist into another.
 */
public final class TimeReader {
  private static final int MAX_CHARS = 100; // the longest form known takes 60

  private final DateOrder dateOrder;
  private final Resolver resolver;
  private final TwelveHourRule twelveHours;

  /**
   * @param zone the source's zone, for texts that state none
   * @param dateOrder how the source writes all-digit dates
   * @param receivedAt when the item came in; it settles clocks that may be morning or afternoon
   */
  public TimeReader(ZoneId zone, DateOrder dateOrder, Instant receivedAt) {
    this.dateOrder = dateOrder;
    this.resolver = new Resolver(zone);
    this.twelveHours = new TwelveHourRule(zone, receivedAt);
  }

  /** Reads a time as a wire states it; a clock without a mark counts to 24. */
  public TimeReading read(String stated) {
    return resolver.resolve(written(stated));
  }

  /**
   * Reads a time as a page prints it ({@code 04:38 | 08 October 2024}): a clock from 1 to 12
   * without a mark may be morning or afternoon. ISO 8601 and RFC 5322 forms count to 24 here too.
   */
  public TimeReading readPageClock(String stated) {
    WrittenTime time = written(stated);
    return TwelveHourRule.concerns(time) ? twelveHours.read(time) : resolver.resolve(time);
  }

  private WrittenTime written(String stated) {
    if (stated.length() > MAX_CHARS) {
      return WrittenTime.unreadable("it is longer than %d characters".formatted(MAX_CHARS));
    }
    String text = stated.strip();
    if (text.isEmpty()) {
      return WrittenTime.unreadable("it is empty");
    }
    WrittenTime time = IsoScanner.scan(text);
    if (time == null) {
      time = MailScanner.scan(text);
    }
    if (time == null) {
      time = StampScanner.scan(text);
    }
    return time == null ? LooseReader.read(text, dateOrder) : time;
  }
}
