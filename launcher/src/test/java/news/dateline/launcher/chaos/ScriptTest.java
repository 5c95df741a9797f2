package news.dateline.launcher.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.article.PubStatus;
import org.junit.jupiter.api.Test;

class ScriptTest {
  private static final Instant BEGINNING = Instant.parse("2026-11-29T08:00:00Z");
  private static final Script SCRIPT = Script.of(300, 7, BEGINNING);

  @Test
  void aSeedTellsTheSameStoriesInTheSameOrderAgain() {
    assertThat(receiptIds(Script.of(300, 7, BEGINNING))).isEqualTo(receiptIds(SCRIPT));
    assertThat(Script.of(300, 7, BEGINNING).stories()).isEqualTo(SCRIPT.stories());
  }

  @Test
  void anotherSeedTellsOthers() {
    assertThat(new HashSet<>(receiptIds(Script.of(300, 8, BEGINNING))))
        .doesNotContainAnyElementsOf(
            SCRIPT.stories().stream()
                .flatMap(story -> story.versions().stream())
                .map(Version::receiptId)
                .toList());
  }

  @Test
  void everyVersionIsSentAndSomeAreSentAgain() {
    Map<String, Long> times =
        receiptIds(SCRIPT).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(times.keySet()).isEqualTo(new Oracle(SCRIPT).receipts().keySet());
    assertThat(times.values()).contains(1L, 2L);
  }

  @Test
  void versionsThatOnlyTheTimeOfReceiptTellsApartAreSentOneAfterTheOther() {
    Map<String, Version> versions =
        SCRIPT.stories().stream()
            .flatMap(story -> story.versions().stream())
            .collect(Collectors.toMap(Version::receiptId, version -> version));
    SCRIPT.stories().stream()
        .flatMap(story -> story.versions().stream())
        .forEach(version -> version.receiptIds().forEach(id -> versions.put(id, version)));
    Set<String> tied = new HashSet<>();
    for (List<Delivery> list : SCRIPT.first()) {
      List<Version> firsts =
          list.stream().map(Delivery::receiptId).map(versions::get).distinct().toList();
      if (firsts.size() > 1) {
        assertThat(firsts).extracting(Version::rank).isSorted().doesNotHaveDuplicates();
        firsts.forEach(version -> assertThat(tied.add(version.receiptId())).isTrue());
      }
    }
    assertThat(tied).isNotEmpty();
    for (List<Delivery> list : SCRIPT.first()) {
      if (list.size() == 1) {
        assertThat(tied).doesNotContain(list.getFirst().receiptId());
      }
    }
  }

  @Test
  void everySortOfStoryComesUp() {
    Oracle oracle = new Oracle(SCRIPT);
    assertThat(oracle.visibilities(BEGINNING))
        .containsOnlyKeys("live", "embargoed", "withheld", "killed", "expired");
    assertThat(oracle.visibilities(BEGINNING.plusSeconds(60)))
        .isNotEqualTo(oracle.visibilities(BEGINNING));
    assertThat(SCRIPT.stories().stream().map(Story::source).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(ChaosSource.values());
    assertThat(SCRIPT.late()).isNotEmpty();
    assertThat(
            SCRIPT.stories().stream()
                .flatMap(story -> story.versions().stream())
                .map(Version::status)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(PubStatus.values());
  }

  private static List<String> receiptIds(Script script) {
    return script.deliveries().stream().map(Delivery::receiptId).toList();
  }
}
