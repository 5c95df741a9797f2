package news.dateline.ingest.source;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Reads the id of a time zone in the IANA time zone database. */
final class ZoneName {
  private static final String EXAMPLE = "write an IANA id, such as Europe/Istanbul";
  private static final int OTHER_REGION = 2; // two slips in the right region are nearer

  private ZoneName() {}

  static Optional<ZoneId> read(Value value) {
    Optional<String> text = value.line();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String zone = text.get();
    Set<String> known = ZoneId.getAvailableZoneIds();
    if (known.contains(zone)) {
      return Optional.of(ZoneId.of(zone));
    }
    String quoted = Quoted.of(zone);
    if (isOffset(zone)) {
      value.wrong(quoted + " is a fixed offset, which knows no summer time; " + EXAMPLE);
      return Optional.empty();
    }
    String question = Nearest.question(known, candidate -> distance(zone, candidate));
    value.wrong(
        "%s is no IANA time zone%s"
            .formatted(quoted, question.isEmpty() ? "; " + EXAMPLE : question));
    return Optional.empty();
  }

  private static boolean isOffset(String zone) {
    try {
      return ZoneId.of(zone).getRules().isFixedOffset();
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** People know the city and forget the region: {@code Istanbul}, {@code Asia/Helsinki}. */
  private static int distance(String zone, String candidate) {
    int city = Nearest.distance(lastPart(zone), lastPart(candidate));
    if (firstPart(zone).equalsIgnoreCase(firstPart(candidate)) || city == Nearest.FAR) {
      return city;
    }
    return city <= 1 ? city + OTHER_REGION : Nearest.FAR;
  }

  private static String lastPart(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1).replace(' ', '_');
  }

  private static String firstPart(String zone) {
    return zone.substring(0, Math.max(0, zone.indexOf('/')));
  }
}
