package news.dateline.launcher.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as options take it: an instant, the beginning of a day in UTC, or how long ago. */
public final class PastTime implements ITypeConverter<Instant> {
  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([mhdw])");

  private final InstantSource clock;

  /** Counts back from what {@code clock} says. */
  public PastTime(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Instant convert(String text) {
    Matcher ago = AGO.matcher(text);
    if (ago.matches()) {
      return clock.instant().minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'%s' is no time; write one such as 2026-03-11T12:00:00Z, a day such as 2026-03-11, or how long ago, such as 30m, 24h, 7d or 2w"
              .formatted(text));
    }
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      case "d" -> Duration.ofDays(1);
      default -> Duration.ofDays(7);
    };
  }
}
