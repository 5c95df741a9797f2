package news.dateline.desk.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.desk.now.SourceVolume;
import news.dateline.desk.service.Balance;
import news.dateline.desk.service.Losses;
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
 * The page of health as it is written; the desk behind it has neither Elasticsearch nor service.
 */
@SpringBootTest(
    properties = {
      "spring.elasticsearch.uris=http://127.0.0.1:1",
      "dateline.desk.index-service=http://127.0.0.1:1"
    })
@AutoConfigureMockMvc
class HealthTemplateTest {
  private static final Instant TWO = Instant.parse("2026-03-11T02:00:00Z");

  @Autowired private MockMvc http;

  /** Shows what the tests want shown. */
  @TestConfiguration
  @Controller
  static class Shown {
    @GetMapping("/shown/told")
    ModelAndView told() {
      Balance.Line line = new Balance.Line("anadolu", TWO, 1_204, 1_200, 0, 0, 0, 1, 0, 3);
      Balance.Line later = new Balance.Line("torn", TWO.plusSeconds(3_600), 2, 0, 0, 0, 0, 2, 0, 0);
      Losses.Line loss =
          new Losses.Line("anadolu", "refused", "malformed-json", 1, "gnnq", TWO, "it is cut off");
      return page(
          new HealthPage(
              SourceRow.of(
                  List.of(
                      new SourceVolume("anadolu", TWO, List.of(), null, false),
                      new SourceVolume("<quiet>", TWO, List.of(), Duration.ofHours(3), true),
                      new SourceVolume("torn", TWO, List.of(), Duration.ofHours(3), true)),
                  Map.of("anadolu", TWO),
                  List.of(line),
                  List.of(line, later),
                  TWO.plusSeconds(4 * 3_600)),
              line,
              List.of(LossRow.of(loss)),
              false,
              HourChart.of(TWO, List.of(line)),
              Set.of()));
    }

    @GetMapping("/shown/missing")
    @SuppressWarnings("NullAway") // in class files it does not see the annotation of a nested type
    ModelAndView missing() {
      return page(new HealthPage(List.of(), null, null, true, null, Set.of("index-service")));
    }

    private static ModelAndView page(HealthPage page) {
      return new ModelAndView("health", Map.of("page", page));
    }
  }

  @Test
  void whatIsKnownIsTold() throws Exception {
    assertThat(page("/shown/told"))
        .contains("1,204 received = 1,200 indexed", "adds up", "it is cut off")
        .contains("\"name\":\"settled\",\"values\":[1200,")
        .contains(">silent</span> <span class=\"told\">after 3 h</span>", "&lt;quiet&gt;")
        .contains(">nothing shown</span>", "Newest shown", "nothing in 24 hours")
        .contains("./dateline trace gnnq", "There are more.")
        .doesNotContain("<quiet>", "does not add up");
  }

  @Test
  void whatIsNotKnownIsSaidToBeMissing() throws Exception {
    assertThat(page("/shown/missing"))
        .contains("index-service does not answer.", "The balance sheet cannot be told just now.")
        .contains("What was lost cannot be told just now.", "No source has sent anything yet.");
  }

  @Test
  void withoutElasticsearchThePageIsOfTheOutage() throws Exception {
    assertThat(page("/health")).contains("Elasticsearch does not answer.");
  }

  private String page(String address) throws Exception {
    return http.perform(MockMvcRequestBuilders.get(address))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
