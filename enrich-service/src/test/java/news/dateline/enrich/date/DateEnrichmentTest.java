package news.dateline.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DateMention;
import news.dateline.article.DateOrder;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Hostile;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Resource;
import news.dateline.enrich.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEnrichmentTest {

  /** As many as there are words, so that they meet. */
  private static final int FIGURES_AMONG_WORDS = 30;

  /** Enough that many pairs of words meet. */
  private static final int SEQUENCES = 30_000;

  /** A Wednesday in week 11. */
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-11T09:30");

  private final DateEnrichment enrichment = new DateEnrichment();

  private List<DateMention> dates(@Nullable LocalDateTime now, DateOrder order, String... texts) {
    Findings findings = new Findings();
    List<Passage> passages =
        Arrays.stream(texts).map(text -> new Passage("bodyText", text)).toList();
    enrichment.enrich(new Story(passages, now, order, null), findings);
    return findings.dates();
  }

  private List<DateMention> dates(String... texts) {
    return dates(NOW, DateOrder.DMY, texts);
  }

  /** Type, value and words of each mention. */
  private static String shown(DateMention date) {
    return date.type() + " " + date.value() + " [" + date.text() + "]";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council Tuesday approved it.         | DATE 2026-03-10 [Tuesday]
          Officials spoke Wednesday.               | DATE 2026-03-11 [Wednesday]
          Shares fell on Friday.                   | DATE 2026-03-06 [Friday]
          It will vote Friday.                     | DATE 2026-03-13 [Friday]
          She told reporters Friday she would go.  | DATE 2026-03-06 [Friday]
          Workers expect to return on Thursday.    | DATE 2026-03-12 [Thursday]
          He was held last Wednesday.              | DATE 2026-03-04 [last Wednesday]
          It opens next Tuesday.                   | DATE 2026-03-17 [next Tuesday]
          It opened on Tuesday, March 3.           | DATE 2026-03-03 [Tuesday, March 3]
          It rose yesterday.                       | DATE 2026-03-10 [yesterday]
          It met last week.                        | DATE 2026-W10 [last week]
          It will open next month.                 | DATE 2026-04 [next month]
          The war lasted eight years.              | DURATION P8Y [eight years]
          It fell over the past three years.       | DURATION P3Y [the past three years]
          It ran for two and a half hours.         | DURATION PT2H30M [two and a half hours]
          He left two weeks ago.                   | DATE 2026-02-25 [two weeks ago]
          He left six weeks ago.                   | DATE 2026-W05 [six weeks ago]
          It was built a decade ago.               | DATE 2016 [a decade ago]
          Rates fell in January.                   | DATE 2026-01 [January]
          It will open in May.                     | DATE 2026-05 [May]
          It is due in mid-April.                  | DATE 2026-04 [mid-April]
          It rose in the third quarter.            | DATE 2025-Q3 [the third quarter]
          He ruled in the late 1970s.              | DATE 197 [the late 1970s]
          A clock of the 19th century.             | DATE 18 [the 19th century]
          He was caught Monday morning.            | TIME 2026-03-09TMO [Monday morning]
          It burned last night.                    | TIME 2026-03-10TNI [last night]
          It fell at 10 p.m. Monday.               | TIME 2026-03-09T22:00 [10 p.m. Monday]
          As of 16:00 UTC, it was up.              | TIME 2026-03-11T16:00Z [16:00 UTC]
          It meets every Thursday.                 | SET XXXX-WXX-4 [every Thursday]
          It loses 3 feet a year.                  | SET P1Y [a year]
          It now has two.                          | DATE PRESENT_REF [now]
          It recently closed.                      | DATE PAST_REF [recently]
          It will soon close.                      | DATE FUTURE_REF [soon]
          """)
  void anExpressionIsReadWhole(String text, String expected) {
    assertThat(dates(text)).extracting(DateEnrichmentTest::shown).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 October 2024",
        "October 8, 2024",
        "Oct. 8, 2024",
        "2024-10-08",
        "8/10/2024",
        "08.10.2024",
        "the 8th of October 2024",
        "Tuesday, 8 October 2024"
      })
  void aCalendarDateIsReadInEveryOrder(String written) {
    assertThat(dates("Dated " + written + " in Baku"))
        .extracting(DateEnrichmentTest::shown)
        .containsExactly("DATE 2024-10-08 [" + written + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "MDY, 8/10/2024, 2024-08-10",
    "DMY, 8/10/2024, 2024-10-08",
    "DMY, 10/31/2024, 2024-10-31",
    "MDY, 31/10/2024, 2024-10-31",
    "DMY, 8/10/24, 2024-10-08",
    "YMD, 24/10/08, 2024-10-08"
  })
  void theSourceDecidesTheOrderUnlessOnlyOneIsPossible(
      DateOrder order, String written, String expected) {
    assertThat(dates(NOW, order, "Dated " + written))
        .extracting(DateMention::value)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 34-year-old goalkeeper may march ahead.",
        "He was 71 years old.",
        "Prime Minister May met August Wilson.",
        "A crowd of 1998 people read the Sun newspaper.",
        "The Sunday Herald lost the quarter-final.",
        "Flight 1990 landed.",
        "The now-cancelled visit",
        "Section 31/13/2024/5 and 99/99/2024",
        "The February Revolution and the Sunday Times",
        "Resolution 1973, Room 2012 and car 1986",
        "The 5th Regiment and the 21st floor"
      })
  void wordsThatOnlyLookLikeTimesAreLeft(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "late last year, 2025-09-01T00:00, 2026-01-01T00:00, year, false",
    "earlier this month, 2026-03-01T00:00, 2026-03-12T00:00, month, false",
    "the past three years, 2023-03-11T00:00, 2026-03-12T00:00, span, false",
    "the next two weeks, 2026-03-11T00:00, 2026-03-26T00:00, span, false",
    "the past 12 hours, 2026-03-10T21:30, 2026-03-11T09:30, span, false",
    "this weekend, 2026-03-14T00:00, 2026-03-16T00:00, weekend, true",
    "tomorrow, 2026-03-12T00:00, 2026-03-13T00:00, day, true",
    "tonight, 2026-03-11T18:00, 2026-03-12T06:00, daypart, false",
    "10:15 p.m. today, 2026-03-11T22:15, 2026-03-11T22:16, minute, false",
    "the winter of 2023, 2023-12-01T00:00, 2024-03-01T00:00, season, false",
    "this week, 2026-03-09T00:00, 2026-03-16T00:00, week, false"
  })
  void anExpressionMeansAStretchOfLocalTime(
      String text, LocalDateTime from, LocalDateTime to, String grain, boolean future) {
    assertThat(dates(text))
        .singleElement()
        .returns(from, DateMention::from)
        .returns(to, DateMention::to)
        .returns(grain, DateMention::grain)
        .returns(future, DateMention::isFuture);
  }

  @Test
  void theIsoYearOfAWeekCounts() {
    assertThat(dates(LocalDateTime.parse("2027-01-02T00:00"), DateOrder.DMY, "this week"))
        .extracting(DateMention::value)
        .containsExactly("2026-W53");
  }

  @Test
  void aComparisonTakesAYearOffTheQuarterUnderDiscussion() {
    String text =
        "Profit in the third quarter rose from $9 million a year earlier; a year ago too.";

    assertThat(dates(text))
        .extracting(DateMention::value)
        .containsExactly("2025-Q3", "2024-Q3", "2024-Q3");
  }

  @Test
  void thePassagesOfAStoryShareTheirContext() {
    assertThat(dates("He joined in 1995", "The following year he left."))
        .extracting(DateMention::value)
        .containsExactly("1995", "1996");
  }

  @Test
  void withoutAReferenceTimeAValueSaysOnlyWhatTheWordsSay() {
    String text = "It met Tuesday, on 8 October 2024, in May, last week and yesterday.";

    assertThat(dates(null, DateOrder.DMY, text))
        .extracting(d -> d.value() + " " + d.from())
        .containsExactly(
            "XXXX-WXX-2 null",
            "2024-10-08 2024-10-08T00:00",
            "XXXX-05 null",
            "XXXX-WXX null",
            "XXXX-XX-XX null");
  }

  @Test
  void otherLanguagesAreLeftAlone() {
    Findings findings = new Findings();
    findings.language("de");

    enrichment.enrich(
        new Story(List.of(new Passage("bodyText", "im August 2024")), NOW, DateOrder.DMY, "de"),
        findings);

    assertThat(findings.dates()).isEmpty();
  }

  /** Any order of the words it knows, with figures and marks between them. */
  @Test
  void noSequenceOfItsWordsConfusesIt() {
    List<String> words = new ArrayList<>();
    for (String line : Resource.lines(DateEnrichment.class, "en/lexicon.txt")) {
      for (String phrase : line.substring(line.indexOf(": ") + 2).split(", ", -1)) {
        words.add(phrase);
        words.add(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
      }
    }
    for (int i = 0; i < FIGURES_AMONG_WORDS; i++) {
      words.addAll(
          List.of(
              ("7 31 99 2024 0800 2.5 1st 31st 1990s '80s 10:30 24:60 8.45 999999 0000 1066 . , - / '"
                      + " s ( ) fiscal half of to the period end old o'clock hours weekend same day")
                  .split(" ")));
    }
    Random random = new Random(1);
    for (int n = 0; n < SEQUENCES; n++) {
      String text =
          random
              .ints(12, 0, words.size())
              .mapToObj(i -> words.get(i) + (random.nextInt(3) == 0 ? "" : " "))
              .collect(Collectors.joining());

      int end = 0;
      for (DateMention date : dates(n % 2 == 0 ? NOW : null, DateOrder.DMY, text)) {
        assertThat(date.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(date.value()).as(text).matches("[0-9XPF][-:0-9A-Z._/]*");
        end = date.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "1/",
        "may May ",
        "the ",
        "to be ",
        "twenty ",
        "\n\n",
        "March 3 and 4 ",
        "every ",
        "in 1914 ",
        "May.\"\"\" ",
        "1914-18 ",
        "last night of ",
        "the the night of "
      })
  void aLongTextOfAnythingIsBounded(String unit) {
    assertThat(dates(Hostile.text(unit))).hasSizeLessThanOrEqualTo(ArticleLimits.MENTIONS);
  }
}
