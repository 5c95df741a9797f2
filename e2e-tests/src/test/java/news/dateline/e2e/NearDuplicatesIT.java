package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class NearDuplicatesIT {
  private static final String ELSEWHERE = "anadolu";

  @Test
  void aStoryOfTwoWiresIsOneAndItsLeaderIsChosenAmongTheVisible(Newsroom newsroom) {
    String first = post(newsroom, Wires.SOURCE, "tag:near-1", 1, story("vesterholm"));
    String second = post(newsroom, ELSEWHERE, "tag:near-2", 2, edited(story("vesterholm")));
    String other = post(newsroom, Wires.SOURCE, "tag:near-3", 3, story("vesterholm budget"));
    eventually(() -> storyId(newsroom, second).equals(first));
    eventually(() -> leaders(newsroom, "vesterholm").equals(Set.of(first, other)));
    assertThat(storyId(newsroom, other)).isEqualTo(other);

    newsroom.post(Wires.SOURCE, Wires.kill("tag:near-1"));
    eventually(() -> leaders(newsroom, "vesterholm").equals(Set.of(second, other)));
    assertThat(storyId(newsroom, second)).isEqualTo(first);
    assertThat(newsroom.document(first).propertyNames()).doesNotContain("storyId", "storyBands");

    String third = post(newsroom, Wires.SOURCE, "tag:near-4", 4, story("vesterholm"));
    eventually(() -> storyId(newsroom, third).equals(first));
  }

  @Test
  void aNewVersionKeepsItsStoryAndOneInOtherWordsLeavesIt(Newsroom newsroom) {
    String first = post(newsroom, Wires.SOURCE, "tag:near-5", 1, story("norderhavn"));
    String second = post(newsroom, ELSEWHERE, "tag:near-6", 2, story("norderhavn"));
    eventually(() -> storyId(newsroom, second).equals(first));
    post(newsroom, ELSEWHERE, "tag:near-6", 3, edited(story("norderhavn")));
    eventually(() -> newsroom.document(second).path("version").asString().equals("3"));
    assertThat(storyId(newsroom, second)).isEqualTo(first);
    post(newsroom, Wires.SOURCE, "tag:near-5", 4, story("harbourbudget"));
    eventually(() -> !Set.of(first, "").contains(storyId(newsroom, first)));
    assertThat(storyId(newsroom, second)).isEqualTo(first);
  }

  @Test
  void aCopyUnderEmbargoTellsNothingOfItsStoryAndJoinsWhenItIsReleased(Newsroom newsroom) {
    String text = story("osterlund");
    String first = newsroom.post(Wires.SOURCE, now("tag:near-7", text)).id();
    Instant until = Instant.now().plus(Duration.ofHours(1));
    String second =
        newsroom.post(ELSEWHERE, Wires.embargoed("tag:near-8", until, edited(text))).id();
    eventually(() -> newsroom.visibilityOf(second).equals("embargoed"));
    assertThat(newsroom.document(second).propertyNames())
        .doesNotContain("storyId", "storyBands", "bodyText");
    newsroom.post(ELSEWHERE, now("tag:near-8", edited(text)));
    eventually(() -> newsroom.visibilityOf(second).equals("live"));
    eventually(() -> storyId(newsroom, second).equals(first));
  }

  /** The article that leads each story with {@code word}, by the query that we document. */
  private static Set<String> leaders(Newsroom newsroom, String word) throws IOException {
    String query = documentedQuery().replace("ferry", word);
    Set<String> leaders = new HashSet<>();
    newsroom
        .hits("articles-live", query)
        .forEach(hit -> leaders.add(hit.at("/inner_hits/copies/hits/hits/0/_id").asString()));
    return leaders;
  }

  private static String documentedQuery() throws IOException {
    String page = Files.readString(Path.of("../docs/searching.md"));
    int collapse = page.indexOf("\"collapse\"");
    int begin = page.lastIndexOf("-d '", collapse) + "-d '".length();
    return page.substring(begin, page.indexOf("'\n```", begin));
  }

  private static String post(
      Newsroom newsroom, String source, String uri, int version, String text) {
    return newsroom.post(source, Wires.version(uri, version, "Headline of " + source, text)).id();
  }

  private static String storyId(Newsroom newsroom, String id) {
    return newsroom.document(id).path("storyId").asString("");
  }

  private static byte[] now(String uri, String text) {
    return """
    {"uri": "%s", "headline": "Ferry", "bodyText": "%s"}\
    """
        .formatted(uri, text)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A story that is like no other test's: sixty words that only {@code name} has. */
  private static String story(String name) {
    return IntStream.range(0, 60)
        .mapToObj(i -> name + "abcdefghij".charAt(i % 10) + "abcdef".charAt(i / 10))
        .collect(Collectors.joining(" ", name + " ", "."));
  }

  /** The story with three of its words replaced. */
  private static String edited(String story) {
    return story.replaceAll("\\w+ea\\b", "reporters").replaceAll("\\w+f[ab]\\b", "journalists");
  }
}
