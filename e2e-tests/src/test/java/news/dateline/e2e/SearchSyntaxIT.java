package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.query.ElasticsearchQuery;
import news.dateline.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class SearchSyntaxIT {
  private static final Pattern EXAMPLE = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
  private static final String STORY = "tag:syntax";
  private static final byte[] WIRE =
      """
      {"uri": "%s", "versionCreated": "2026-03-11T10:00:00Z", "language": "en-GB", "urgency": 2, "section": "World news",
       "subjects": [{"code": "medtop:20000593", "name": "international relations"}],
       "headline": "Russian president visits Azerbaijan for pangolin summit",
       "bodyText": "Russian President Vladimir Putin arrived in Baku, the capital of Azerbaijan, on Tuesday for talks with the European Union about pangolins.\\n\\nThe leaders will meet again in Moscow on 14 May 2027, the government said. They had last met in August 2024."}"""
          .formatted(STORY)
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void everyPartOfTheLanguageFindsAndExcludes(Newsroom newsroom) throws IOException {
    newsroom.post(Wires.SOURCE, WIRE);
    eventually(() -> newsroom.count("articles-live", "pangolin") == 1);
    try (ElasticsearchClient client = newsroom.client()) {
      for (String part :
          List.of(
              "Pangolins",
              "\"pangolin summit\"",
              "pangolin (nothing OR baku)",
              "pangolin -nothing",
              "the pangolin -the",
              "source:newsroom",
              "person:putin",
              "person:\"VLADIMIR PUTIN\"",
              "org:\"European Union\"",
              "org:=\"European Union\"",
              "person:=\"Vladimir Putin\"",
              "lang:=en-GB",
              "place:Baku",
              "entity:azerbaijan",
              "entity:geonames:587084",
              "country:az",
              "lang:en",
              "lang:en-gb",
              "subject:medtop:20000593",
              "subject:relations",
              "section:world",
              "urgency:1..3",
              "published:2026-03-11",
              "published:2026-03..2026-04",
              "mentioned:2027-05",
              "mentioned:2024-08..2024-09",
              "coming:2027",
              "near:40.4,49.9,60km")) {
        assertThat(finds(client, part)).as(part).isTrue();
      }
      for (String part :
          List.of(
              "\"summit pangolin\"",
              "-pangolin",
              "source:anadolu",
              "person:put",
              "org:=European",
              "org:=\"european union\"",
              "lang:=en",
              "person:baku",
              "place:\"Vladimir Putin\"",
              "country:DE",
              "lang:fr",
              "lang:en-US",
              "subject:medtop:2000059",
              "urgency:3..9",
              "published:..2026-03-10",
              "published:24h",
              "mentioned:2024-07",
              "coming:2026",
              "near:52.5,13.4,50km")) {
        assertThat(finds(client, part)).as(part).isFalse();
      }
    }
  }

  @Test
  void theExamplesOfTheDocumentationAreQueries(Newsroom newsroom) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "searching.md"));
    String syntax = page.substring(page.indexOf("## The search syntax"));
    List<String> examples = EXAMPLE.matcher(syntax).results().map(match -> match.group(1)).toList();
    assertThat(examples).hasSizeGreaterThan(15);
    eventually(() -> newsroom.count("articles-live", "*") >= 0); // it exists
    try (ElasticsearchClient client = newsroom.client()) {
      for (String example : examples) {
        finds(client, example);
      }
    }
  }

  @Test
  void theWatchOfTheDocumentationFindsItsStory(Newsroom newsroom) throws IOException {
    byte[] ferry = Files.readAllBytes(Path.of("..", "docs", "example", "ferry.txt"));
    String id = newsroom.post("meridian", ferry).id();
    try (ElasticsearchClient client = newsroom.client()) {
      eventually(() -> finds(client, id, "person:Tamm place:Helsinki"));
    }
  }

  private static boolean finds(ElasticsearchClient client, String text) throws IOException {
    return finds(client, Wires.id(STORY), text);
  }

  private static boolean finds(ElasticsearchClient client, String articleId, String text)
      throws IOException {
    return client
            .count(
                count ->
                    count
                        .index("articles-live")
                        .query(
                            q ->
                                q.bool(
                                    bool ->
                                        bool.filter(
                                                ElasticsearchQuery.of(
                                                    SearchQuery.parse(text), Instant.now()))
                                            .filter(id -> id.ids(ids -> ids.values(articleId))))))
            .count()
        == 1;
  }
}
