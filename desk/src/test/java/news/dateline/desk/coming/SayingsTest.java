package news.dateline.desk.coming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;
import org.junit.jupiter.api.Test;

class SayingsTest {
  private static final Window WEEK =
      new Window(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7));

  @Test
  void theBodySaysMoreOfADayThanTheHeadline() {
    List<Saying> sayings =
        sayings(
            date("headline", 14, 20, "2026-12-04T00:00:00", "2026-12-05T00:00:00", "day", true),
            date("bodyText", 22, 28, "2026-12-04T00:00:00", "2026-12-05T00:00:00", "day", true));
    assertThat(sayings).hasSize(1);
    Saying saying = sayings.getFirst();
    assertThat(saying.sentence()).isEqualTo(new Sentence("The harbour opens ", "Friday", "."));
    assertThat(saying.when()).isEqualTo("Fri 4 Dec 2026");
    assertThat(saying.precise()).isTrue();
    assertThat(saying.day()).isEqualTo(LocalDate.of(2026, 12, 4));
  }

  @Test
  void whatIsPastOrBeyondTheseDaysIsLeftOut() {
    assertThat(
            sayings(
                date(
                    "bodyText", 22, 28, "2026-12-04T00:00:00", "2026-12-05T00:00:00", "day", false),
                date(
                    "bodyText", 22, 28, "2026-12-07T00:00:00", "2026-12-08T00:00:00", "day", true)))
        .isEmpty();
  }

  @Test
  void aMonthIsToldAsAMonth() {
    Saying saying =
        sayings(
                date(
                    "bodyText",
                    22,
                    28,
                    "2026-12-01T00:00:00",
                    "2027-01-01T00:00:00",
                    "month",
                    true))
            .getFirst();
    assertThat(saying.precise()).isFalse();
    assertThat(saying.when()).isEqualTo("December 2026");
  }

  @Test
  void anHourIsToldWithItsDay() {
    Saying saying =
        sayings(
                date(
                    "bodyText", 22, 28, "2026-12-04T16:00:00", "2026-12-04T17:00:00", "hour", true))
            .getFirst();
    assertThat(saying.when()).isEqualTo("Fri 4 Dec 2026, 16:00 local time");
  }

  @Test
  void aPlaceThatIsNotInTheTextIsNoSentence() {
    assertThat(
            sayings(
                date("bodyText", 22, 99, "2026-12-04T00:00:00", "2026-12-05T00:00:00", "day", true),
                date("byline", 0, 2, "2026-12-05T00:00:00", "2026-12-06T00:00:00", "day", true)))
        .isEmpty();
  }

  @Test
  void aDayShowsTwelveAndCountsTheOthers() {
    Saying saying =
        sayings(date("bodyText", 22, 28, "2026-12-04T00:00:00", "2026-12-05T00:00:00", "day", true))
            .getFirst();
    Agenda agenda = Agenda.of(IntStream.range(0, 15).mapToObj(_ -> saying).toList(), 15, 15);
    assertThat(agenda.days()).hasSize(1);
    assertThat(agenda.days().getFirst().said()).hasSize(12);
    assertThat(agenda.days().getFirst().more()).isEqualTo(3);
    assertThat(agenda.loose()).isEmpty();
  }

  private static String date(
      String field, int start, int end, String from, String to, String grain, boolean isFuture) {
    return """
        {"text": "Friday", "type": "DATE", "value": "V", "from": "%s", "to": "%s", "grain": "%s", "isFuture": %s,
         "field": "%s", "start": %d, "end": %d}
        """
        .formatted(from, to, grain, isFuture, field, start, end);
  }

  private static List<Saying> sayings(String... dates) {
    String json =
        """
        {"uri": "tag:harbour", "source": "newsroom", "published": "2026-11-30T10:00:00Z",
         "receivedAt": "2026-11-30T10:00:00Z", "headline": "Harbour opens Friday",
         "bodyText": "It. The harbour opens Friday. More.", "detail": {"dates": [%s]}}
        """
            .formatted(String.join(",", dates));
    Story story =
        new Story(
            "id",
            ArticleCodec.mapper().readValue(json, StoryDocument.class),
            List.of(),
            0,
            Map.of());
    return Sayings.of(story, WEEK);
  }
}
