package news.dateline.launcher.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleWireTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final JsonMapper JSON = new JsonMapper();

  private final List<SampleItem> wire = SampleWire.load();

  // Just after midnight in London and Athens, at a change of the clocks, and at the turn of a year.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T12:00:00Z",
        "2026-11-23T22:03:00Z",
        "2027-03-28T01:10:00Z",
        "2028-01-01T00:00:30Z",
        "2028-02-29T23:59:59Z"
      })
  void everyTimeIsBeforeNowButTheEmbargo(Instant now) {
    for (SampleItem item : canonical()) {
      JsonNode article = JSON.readTree(item.bytesAt(now));
      Instant made = Instant.parse(article.get("versionCreated").asString());
      assertThat(made).as(item.name()).isBefore(now).isEqualTo(item.momentAt(now));
      assertThat(Instant.parse(article.get("firstCreated").asString()))
          .as(item.name())
          .isBeforeOrEqualTo(made);
      JsonNode embargo = article.get("embargoedUntil");
      assertThat(embargo != null).isEqualTo(item.role() == SampleRole.EMBARGOED);
      if (embargo != null) {
        assertThat(Instant.parse(embargo.asString())).isAfter(now);
      }
    }
  }

  @Test
  void itemsAreMadeInPlayingOrderButForTheRepeatedOne() {
    List<Instant> moments =
        wire.stream()
            .filter(item -> item.role() != SampleRole.DUPLICATE)
            .map(item -> item.momentAt(NOON))
            .toList();
    assertThat(moments).isSorted().allMatch(NOON::isAfter);
  }

  @Test
  void everyRoleAndEveryEndIsShown() {
    assertThat(wire).extracting(SampleItem::role).contains(SampleRole.values());
    assertThat(wire).extracting(SampleItem::expected).contains(ExpectedEnd.values());
  }

  @Test
  void versionsHaveOneUriGrowAndEndAsOneCurrentArticle() {
    Map<SampleRole, List<SampleItem>> outage =
        wire.stream()
            .filter(item -> item.name().startsWith("grid-outage"))
            .collect(Collectors.groupingBy(SampleItem::role));
    List<SampleItem> versions = outage.get(SampleRole.VERSION);
    assertThat(versions)
        .extracting(item -> article(item).get("version").asInt())
        .containsExactly(1, 2, 3);
    assertThat(versions)
        .extracting(item -> article(item).get("uri").asString())
        .containsOnly("tag:newsroom.example,2026:grid-outage");
    assertThat(versions).extracting(item -> item.bytesAt(NOON).length).isSorted();
    assertThat(versions)
        .extracting(SampleItem::expected)
        .containsExactly(ExpectedEnd.SUPERSEDED, ExpectedEnd.SUPERSEDED, ExpectedEnd.INDEXED);
  }

  @Test
  void aKillHasNoTextAndTheCorrectionSaysWhatItCorrects() {
    JsonNode kill = article(only(SampleRole.KILL));
    assertThat(kill.get("pubStatus").asString()).isEqualTo("canceled");
    assertThat(kill.has("headline") || kill.has("bodyText")).isFalse();
    JsonNode correction = article(only(SampleRole.CORRECTION));
    assertThat(correction.at("/associations/0/rel").asString()).isEqualTo("corrects");
    assertThat(correction.at("/associations/0/uri")).isEqualTo(correction.get("uri"));
    assertThat(correction.get("edNote").asString()).startsWith("CORRECTS");
  }

  @Test
  void onlyTheUndecodableItemIsNotUtf8() {
    for (SampleItem item : wire) {
      ByteBuffer bytes = ByteBuffer.wrap(item.bytesAt(NOON));
      if (item.role() == SampleRole.UNDECODABLE) {
        assertThat(item.contentType()).contains("UTF-8");
        assertThatThrownBy(() -> StandardCharsets.UTF_8.newDecoder().decode(bytes))
            .isInstanceOf(CharacterCodingException.class);
      } else {
        assertThat(new String(bytes.array(), StandardCharsets.UTF_8))
            .doesNotContain("{{", "\uFFFD");
      }
    }
  }

  @Test
  void onlyTheDuplicateRepeatsBytes() {
    SampleItem duplicate = only(SampleRole.DUPLICATE);
    for (SampleItem item : wire) {
      assertThat(Arrays.equals(item.bytesAt(NOON), duplicate.bytesAt(NOON)))
          .isEqualTo(item.name().equals(duplicate.name()));
    }
    assertThat(wire.stream().map(item -> ByteBuffer.wrap(item.bytesAt(NOON))).distinct().count())
        .isEqualTo(wire.size() - 1L);
  }

  private List<SampleItem> canonical() {
    return wire.stream().filter(item -> item.format() == SampleFormat.ARTICLE_JSON).toList();
  }

  private SampleItem only(SampleRole role) {
    List<SampleItem> found = wire.stream().filter(item -> item.role() == role).toList();
    assertThat(found).as(role.name()).hasSize(1);
    return found.getFirst();
  }

  private static JsonNode article(SampleItem item) {
    return JSON.readTree(item.bytesAt(NOON));
  }
}
