package news.dateline.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WireGeneratorTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void aSeedGivesTheSameWireAgainAndAnotherSeedAnotherOne() {
    assertThat(twoWeeks(7, 300)).isEqualTo(twoWeeks(7, 300)).isNotEqualTo(twoWeeks(8, 300));
    assertThat(drip(7, 100)).isEqualTo(drip(7, 100)).isNotEqualTo(drip(8, 100));
  }

  @Test
  void noTwoItemsHaveEqualBytes() {
    assertThat(twoWeeks(1, 5000).stream().map(item -> ByteBuffer.wrap(item.bytes())).distinct())
        .hasSize(5000);
    assertThat(drip(1, 2000).stream().map(item -> ByteBuffer.wrap(item.bytes())).distinct())
        .hasSize(2000);
  }

  @Test
  void twoWeeksEndNowAndMixAllRolesThatCanBeRetold() {
    List<GeneratedItem> wire = twoWeeks(1, 1000);
    assertThat(wire).extracting(GeneratedItem::at).isSorted();
    assertThat(wire.getFirst().at()).isAfterOrEqualTo(NOW.minus(Duration.ofDays(14)));
    assertThat(wire.getLast().at()).isBeforeOrEqualTo(NOW).isAfter(NOW.minus(Duration.ofHours(3)));
    assertThat(wire)
        .extracting(GeneratedItem::role)
        .contains(
            SampleRole.STORY,
            SampleRole.VERSION,
            SampleRole.CORRECTION,
            SampleRole.KILL,
            SampleRole.EMBARGOED,
            SampleRole.WITHHELD,
            SampleRole.DATES,
            SampleRole.FOREIGN);
    assertThat(wire)
        .extracting(GeneratedItem::source)
        .contains("newsroom", "meridian", "northlight");
  }

  @Test
  void aDripSoonShowsAVersionACorrectionAndAKillOfWhatItTold() {
    Set<String> told = new HashSet<>();
    Set<SampleRole> followUps = new HashSet<>();
    Instant due = NOW;
    for (GeneratedItem item : drip(3, 60)) {
      assertThat(item.at()).isEqualTo(due);
      due = due.plus(EVERY);
      if (!told.add(item.uri())) {
        followUps.add(item.role());
      } else {
        assertThat(item.role()).isNotIn(SampleRole.CORRECTION, SampleRole.KILL);
      }
    }
    assertThat(followUps).contains(SampleRole.VERSION, SampleRole.CORRECTION, SampleRole.KILL);
  }

  @Test
  void aStoryIsVariedButItsVersionsAgree() {
    Map<String, Set<String>> companies =
        twoWeeks(1, 2000).stream()
            .filter(item -> item.uri().contains(":copper-results-"))
            .collect(
                Collectors.groupingBy(
                    GeneratedItem::uri,
                    Collectors.mapping(WireGeneratorTest::company, Collectors.toSet())));
    assertThat(companies.values()).allMatch(names -> names.size() == 1);
    assertThat(companies.values().stream().distinct().count()).isGreaterThan(2);
  }

  @Test
  void everyVariableWordIsInItsStory() {
    for (SampleStory story : SampleWire.stories()) {
      String text =
          story.items().stream()
              .map(item -> SampleWire.text("wire/" + item.name()))
              .collect(Collectors.joining());
      assertThat(story.variation().variable())
          .as(story.slug())
          .isNotEmpty()
          .allMatch(word -> text.contains(word) || text.contains(word.toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void whereTheUriIsInTheTextItIsNotSentBesideIt() {
    for (GeneratedItem item : twoWeeks(5, 500)) {
      if (item.contentType().contains("json")) {
        assertThat(item.articleUri()).isEmpty();
        assertThat(json(item).get("uri").asString()).isEqualTo(item.uri());
      } else {
        assertThat(item.articleUri()).contains(item.uri());
      }
    }
  }

  private static List<GeneratedItem> twoWeeks(long seed, int count) {
    return new WireGenerator(seed).twoWeeks(NOW, count).toList();
  }

  private static List<GeneratedItem> drip(long seed, int count) {
    return new WireGenerator(seed).drip(NOW, EVERY).limit(count).toList();
  }

  private static String company(GeneratedItem item) {
    return json(item).get("headline").asString().replaceAll(".*Zambia's (\\w+) Mines.*", "$1");
  }

  private static JsonNode json(GeneratedItem item) {
    return JSON.readTree(item.bytes());
  }
}
