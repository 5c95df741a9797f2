package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttentionTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Test
  void theHourIsNoPartOfWhatItIsComparedWith() {
    assertThat(Received.between(NOW.minusSeconds(60), NOW).range().date())
        .satisfies(
            range -> {
              assertThat(range.gte()).isEqualTo("2026-11-30T11:59:00Z");
              assertThat(range.lt()).isEqualTo("2026-11-30T12:00:00Z");
            });
  }

  @Test
  void whatTheWeekBeforeHadLessOfIsBreaking() {
    Focus focus = Attention.focus(found(10, 100, List.of(bucket("Velden", 5, 10))));
    assertThat(focus.compared()).isTrue();
    assertThat(focus.breaking()).hasSize(1);
    assertThat(focus.breaking().getFirst().words()).isEqualTo("5.0 times as many as usual");
  }

  @Test
  void whatIsNoMoreThanItsShareIsNot() {
    assertThat(Attention.focus(found(10, 100, List.of(bucket("Velden", 5, 40)))).breaking())
        .isEmpty();
  }

  @Test
  void whereNothingIsOlderThanTheHourThereIsNothingToCompareWith() {
    assertThat(Attention.focus(found(10, 0, List.of())).compared()).isFalse();
  }

  private static SignificantStringTermsBucket bucket(String name, long stories, long before) {
    return SignificantStringTermsBucket.of(
        bucket -> bucket.key(name).docCount(stories).bgCount(before).score(1));
  }

  /** Of places alone. */
  private static Map<String, Aggregate> found(
      long hour, long week, List<SignificantStringTermsBucket> places) {
    Map<String, Aggregate> leading = new HashMap<>();
    Map<String, Aggregate> ofTheHour = new HashMap<>();
    for (String kind : List.of("people", "organisations", "places", "events")) {
      List<SignificantStringTermsBucket> buckets = kind.equals("places") ? places : List.of();
      leading.put(kind, Aggregate.of(a -> a.sterms(it -> it.buckets(b -> b.array(List.of())))));
      ofTheHour.put(
          kind,
          Aggregate.of(
              a ->
                  a.sigsterms(
                      it -> it.docCount(hour).bgCount(week).buckets(b -> b.array(buckets)))));
    }
    leading.put(
        "hour", Aggregate.of(a -> a.filter(it -> it.docCount(hour).aggregations(ofTheHour))));
    return leading;
  }
}
