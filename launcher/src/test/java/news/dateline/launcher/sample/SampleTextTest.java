package news.dateline.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts say about days agrees with the calendar, whenever the wire is played. */
class SampleTextTest {
  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(" + WEEKDAY + "), (\\d{1,2} " + MONTH + " \\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(" + WEEKDAY + "), (" + MONTH + " \\d{1,2}, \\d{4})");
  private static final Pattern PUBLISHED =
      Pattern.compile("- Published Date: \\d{2}:\\d{2} \\| (\\d{2} " + MONTH + " \\d{4})\n");
  private static final Pattern BY_HAND =
      Pattern.compile("\\b(?:" + WEEKDAY + "|\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})\\b");

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24T12:00:00Z", "2026-11-23T22:03:00Z", "2028-02-29T05:01:00Z"})
  void aWeekdayAgreesWithTheDateBesideIt(Instant now) {
    int seen = 0;
    for (SampleItem item : SampleWire.load()) {
      String text = text(item, now);
      seen += agreeing(DAY_FIRST.matcher(text), "d MMMM uuuu");
      seen += agreeing(MONTH_FIRST.matcher(text), "MMMM d, uuuu");
    }
    assertThat(seen).isGreaterThanOrEqualTo(5); // else the patterns find nothing any more
  }

  @Test
  void aPagesWeekdayIsThatOfItsPublishedDateInItsOwnZone() {
    // In Athens the day has changed since the strike was reported; in London it has not.
    Instant now = Instant.parse("2026-11-24T00:30:00Z");
    SampleItem strike = SampleWire.load().getFirst();
    LocalDate day = LocalDate.ofInstant(strike.momentAt(now), ZoneId.of("Europe/Athens"));
    String text = text(strike, now);
    Matcher published = PUBLISHED.matcher(text);
    assertThat(published.find()).isTrue();
    assertThat(date(published.group(1), "dd MMMM uuuu")).isEqualTo(day);
    assertThat(text).contains("walked out for 48 hours on " + name(day) + " in protest");
  }

  @Test
  void noWeekdayOrDayOfAMonthIsWrittenByHand() {
    for (SampleItem item : SampleWire.load()) {
      assertThat(SampleWire.text("wire/" + item.name()))
          .as(item.name())
          .doesNotContainPattern(BY_HAND);
    }
  }

  private static int agreeing(Matcher found, String form) {
    int count = 0;
    for (; found.find(); count++) {
      assertThat(name(date(found.group(2), form))).as(found.group()).isEqualTo(found.group(1));
    }
    return count;
  }

  private static LocalDate date(String written, String form) {
    return LocalDate.parse(written, DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String text(SampleItem item, Instant now) {
    return new String(item.bytesAt(now), StandardCharsets.UTF_8);
  }
}
