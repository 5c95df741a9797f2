package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryLines;
import news.dateline.desk.articles.TestStories;
import news.dateline.desk.coming.Agenda;
import news.dateline.desk.coming.DayOfSayings;
import news.dateline.desk.coming.Horizon;
import news.dateline.desk.coming.Saying;
import news.dateline.desk.coming.Sentence;
import news.dateline.desk.coming.Shown;
import news.dateline.desk.map.NewsMap;
import news.dateline.desk.map.PlaceRow;
import news.dateline.desk.map.Span;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of now, of what is to come, and of the map, as they are written; with hostile names.
 */
@SpringBootTest(
    properties = {
      "spring.elasticsearch.uris=http://127.0.0.1:1",
      "dateline.desk.index-service=http://127.0.0.1:1"
    })
@AutoConfigureMockMvc
class TodayTemplatesTest {
  private static final String EVIL = "<script>alert(1)</script>";
  private static final Instant AT = Instant.parse("2026-11-30T10:15:30Z");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @Autowired private MockMvc http;
  @Autowired private StoryLines lines;

  /** Shows what the tests want shown. */
  @TestConfiguration
  @Controller
  static class Pages {
    @GetMapping("/shown/now")
    ModelAndView now() {
      return new ModelAndView(
          "now",
          Map.of(
              "asOf",
              AT,
              "after",
              AT.toEpochMilli(),
              "stories",
              List.of(story()),
              "volumes",
              List.of(
                  new SourceVolume(
                      "quiet", AT, Collections.nCopies(24, 2L), Duration.ofHours(3), true),
                  new SourceVolume("tass", AT, Collections.nCopies(24, 0L), null, false)),
              "attention",
              new Focus(
                  List.of(new Leading("people", EVIL, 7)),
                  List.of(new Breaking("places", "Velden", 12, 0.5, 1)),
                  true),
              "endings",
              List.of(
                  new Ending("a", "tass", "killed", AT, null),
                  new Ending("b", "tass", "corrected", AT, EVIL))));
    }

    @GetMapping("/shown/missing")
    ModelAndView missing() {
      Map<String, Object> model = new HashMap<>();
      model.put("asOf", AT);
      model.put("after", AT.toEpochMilli());
      model.put("stories", List.of());
      model.put("endingsAway", "index-service");
      return new ModelAndView("now", model);
    }

    @GetMapping("/shown/panels")
    ModelAndView panels() {
      return new ModelAndView(
          "now :: panels",
          Map.of(
              "endingsAway", "Elasticsearch", "attention", new Focus(List.of(), List.of(), false)));
    }

    @GetMapping("/shown/coming")
    ModelAndView coming() {
      Saying saying =
          new Saying(
              "a",
              EVIL,
              "tass",
              AT,
              "en",
              FRIDAY,
              true,
              "Fri 4 Dec 2026",
              new Sentence("It opens ", "on <b>Friday</b>", "."));
      return new ModelAndView(
          "coming",
          Map.of(
              "window",
              new Shown("The next 7 days", 7, "coming:2026-11-30..2026-12-06"),
              "lengths",
              List.of(7, 30, 90),
              "agenda",
              new Agenda(
                  List.of(new DayOfSayings(FRIDAY, List.of(saying), 3)), List.of(saying), 70, 60),
              "horizon",
              new Horizon(
                  List.of(new Horizon.Day(FRIDAY, 4)),
                  List.of(new Horizon.Month(YearMonth.of(2027, 3), 2)),
                  LocalDate.of(2026, 11, 30))));
    }

    @GetMapping("/shown/map")
    ModelAndView map() {
      return new ModelAndView(
          "map",
          Map.of(
              "span",
              Span.WEEK,
              "spans",
              Span.values(),
              "map",
              new NewsMap(
                  List.of(new PlaceRow("Velden", 51.4, 6.2, 7, 0)),
                  List.of(new NewsMap.Nowhere(EVIL, 2, true)),
                  20,
                  12,
                  10),
              "chartData",
              Map.of("kind", "map", "points", List.of(Map.of("name", EVIL)))));
    }

    private static Story story() {
      return TestStories.story(EVIL + " sinks", "A <b>lead</b>");
    }
  }

  @Test
  void nowTellsWhatComesInAndNothingOfItIsMarkup() throws Exception {
    assertThat(page("/shown/now"))
        .contains("data-stream=\"/now/stream?after=" + AT.toEpochMilli() + "\"")
        .contains("data-article=\"" + TestStories.ID + "\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; sinks")
        .contains("24 times as many as usual", "/entities/places?name=Velden")
        .contains(">killed<", "a story of tass", ">corrected<")
        .containsOnlyOnce("data-headline-of=\"b\"")
        .doesNotContain("data-headline-of=\"a\"")
        .contains(">silent<", "stories an hour, the last 24 hours: 2, 2,")
        .contains("<rect x=\"0\" y=\"0\" width=\"3\" height=\"18\"")
        .contains(">People<")
        .doesNotContain("<script>alert", "<b>lead", "does not answer", " style=");
  }

  @Test
  void whatIsNotKnownIsSaidToBeMissing() throws Exception {
    assertThat(page("/shown/missing"))
        .contains("No story can be seen yet.")
        .contains("index-service does not answer.", "Elasticsearch does not answer.")
        .contains("<ol class=\"stories\"");
    assertThat(page("/shown/panels"))
        .contains("Elasticsearch does not answer.", "Corrections and kills are not shown.")
        .contains("Nothing to compare with yet")
        .doesNotContain("<html", "Latest", "index-service", "Nothing stands out");
  }

  @Test
  void withoutElasticsearchNowIsThePageOfTheOutage() throws Exception {
    assertThat(page("/")).contains("Elasticsearch does not answer.", "data-reload=\"5\"");
    assertThat(page("/coming")).contains("Elasticsearch does not answer.");
    assertThat(page("/map")).contains("Elasticsearch does not answer.");
    assertThat(page("/map?days=2")).contains("“days” is 1, 7 or 30.");
    assertThat(page("/coming?month=2020-01")).contains("This page shows what is to come");
    assertThat(page("/coming?day=soon")).contains("“soon” cannot be");
  }

  @Test
  void theStreamSaysThatElasticsearchIsAway() throws Exception {
    assertThat(page("/now/stream").strip()).isEqualTo("Elasticsearch does not answer.");
  }

  @Test
  void comingTellsDaysWithTheSentencesThatSaySo() throws Exception {
    assertThat(page("/shown/coming"))
        .contains("Fri 4 Dec 2026", "It opens <mark", "on &lt;b&gt;Friday&lt;/b&gt;</mark>.")
        .contains("/coming?day=2026-12-04", "/coming?month=2027-03", "March 2027")
        .containsPattern("/search\\?q=coming(:|%3A)2026-12-04")
        .contains("3 more sentences were read.", "70 stories")
        .contains("Sentences are those of the newest 60 stories")
        .contains("\"kind\":\"timeline\"", "aria-current=\"page\"")
        .doesNotContain("<script>alert", "<b>Friday");
  }

  @Test
  void theMapHasATableAndSaysWhatIsNotOnIt() throws Exception {
    assertThat(page("/shown/map"))
        .contains("data-chart=\"map\"", "\\u003cscript\\u003ealert(1)")
        .contains("/entities/places?name=Velden", "named in 7")
        .contains("Of 20 stories 12 name a place and 10 say where they were written.")
        .contains("written from, 2", "Last 7 days")
        .doesNotContain("<script>alert");
  }

  @Test
  void aLineOfTheStreamIsTheLineOfThePage() {
    assertThat(lines.html(TestStories.story(EVIL + " sinks", null)))
        .startsWith("<li class=\"story\"")
        .endsWith("</li>")
        .contains("href=\"/articles/" + TestStories.ID + "\"", "href=\"/search?q=source")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; sinks")
        .doesNotContain("<script", "th:");
  }

  private String page(String address) throws Exception {
    return http.perform(MockMvcRequestBuilders.get(address))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
