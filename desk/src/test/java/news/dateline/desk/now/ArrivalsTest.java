package news.dateline.desk.now;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.desk.articles.Story;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  private final Arrivals arrivals = new Arrivals(Duration.ofMinutes(1));

  @Test
  void whatThereIsWhenSomebodyLooksForTheFirstTimeIsNoNews() {
    assertThat(news(0, story("a", -60), story("b", -120))).isEmpty();
    assertThat(since(0, 1, story("a", -60), story("b", -120))).isEmpty();
  }

  @Test
  void whatComesIsToldOnceTheEldestFirst() {
    news(0);
    assertThat(news(3, story("b", 2), story("a", 1))).containsExactly("a", "b");
    assertThat(news(4, story("c", 3), story("b", 2), story("a", 1))).containsExactly("c");
  }

  @Test
  void aStoryThatChangesIsToldAgain() {
    news(0);
    assertThat(news(1, story("a", 1))).containsExactly("a");
    assertThat(news(4, story("a", 4))).containsExactly("a");
  }

  @Test
  void oneThatBecameVisibleLongAfterYoungerOnesIsNotMissed() {
    List<Story> full = full();
    look(100, full);
    full.add(3, story("late", -33));
    full.removeLast();
    assertThat(look(101, full)).containsExactly("late");
    assertThat(look(102, full)).isEmpty();
  }

  @Test
  void manyThatBecameVisibleAtOnceAreNotMissed() {
    List<Story> full = full();
    look(100, full);
    List<Story> late = new ArrayList<>(full.subList(0, 20));
    IntStream.range(0, 30).forEach(i -> late.add(story("late" + i, -200)));
    assertThat(look(101, late)).hasSize(30).allMatch(id -> id.startsWith("late"));
  }

  @Test
  void whatAYoungerOneFromTheFutureStandsAboveIsNotMissed() {
    news(0, story("future", 3_600));
    assertThat(news(2, story("future", 3_600), story("a", 1))).containsExactly("a");
  }

  @Test
  void anOldStoryThatMovesUpIsNoNews() {
    List<Story> full = full();
    look(100, full);
    full.removeFirst();
    full.add(story("old", -9_000));
    assertThat(look(101, full)).as("the newest was killed").isEmpty();
    assertThat(ids(arrivals.since(at(100), full, at(101)))).isEmpty();
    full.removeFirst();
    full.add(story("older", -9_001));
    assertThat(look(102, full)).as("and the next").isEmpty();
  }

  @Test
  void whatOnePageSawIsToldToThoseThatListen() {
    news(0, story("a", -9));
    arrivals.see(List.of(story("b", 1), story("a", -9)), at(2));
    assertThat(news(3, story("b", 1), story("a", -9))).containsExactly("b");
  }

  @Test
  void whatTheLookWithAnElderListDidNotTellIsToldByTheNext() {
    news(0, story("a", -9));
    arrivals.see(List.of(story("b", 1), story("a", -9)), at(2));
    assertThat(news(2, story("a", -9))).isEmpty();
    assertThat(news(3, story("b", 1), story("a", -9))).containsExactly("b");
  }

  @Test
  void whoComesLateIsToldWhatWasSeenSinceHoweverOldItSaysItIs() {
    List<Story> full = full();
    look(100, full);
    full.add(2, story("late", -22));
    look(103, full);
    assertThat(ids(arrivals.since(at(101), full, at(104)))).containsExactly("late");
    assertThat(ids(arrivals.since(at(104), full, at(104)))).isEmpty();
  }

  @Test
  void afterAMinuteThatNobodyLookedPagesBeginAnew() {
    news(0, story("a", -9));
    arrivals.rest();
    assertThat(since(95, 101, story("c", 98), story("b", 50), story("a", -9)))
        .as("by what they say of themselves")
        .containsExactly("c");
    assertThat(news(102, story("c", 98), story("b", 50), story("a", -9))).isEmpty();
  }

  @Test
  void aFullListThatNobodyLookedAtForHoursHasNoNewsWhereStoriesLeave() {
    look(0, full());
    List<Story> later =
        new ArrayList<>(
            IntStream.range(0, Newest.MOST).mapToObj(i -> story("n" + i, 9_000 - i)).toList());
    assertThat(look(9_001, later)).isEmpty();
    later.removeFirst();
    later.add(full().getFirst());
    assertThat(look(9_002, later)).isEmpty();
  }

  @Test
  void whoIsCutOffWhileItIsToldIsToldAgain() {
    news(0, story("a", -9));
    arrivals.see(List.of(story("b", 1), story("a", -9)), at(2));
    assertThat(news(9, story("b", 1), story("a", -9))).containsExactly("b");
    assertThat(since(8, 11, story("b", 1), story("a", -9))).containsExactly("b");
  }

  @Test
  void withinThatMinuteNothingIsMissed() {
    news(0, story("a", -9));
    arrivals.rest();
    assertThat(since(20, 30, story("b", 1), story("a", -9))).containsExactly("b");
  }

  @Test
  void whatLeftAndCameBackIsNews() {
    news(0, story("b", -8), story("a", -9));
    arrivals.forget(List.of("b"));
    assertThat(news(1, story("a", -9))).isEmpty();
    assertThat(news(2, story("b", -8), story("a", -9))).containsExactly("b");
  }

  @Test
  void nobodyIsToldWhatCameWhileNobodyListened() {
    news(0);
    arrivals.see(List.of(story("a", 1)), at(2));
    arrivals.rest();
    assertThat(news(3, story("a", 1))).isEmpty();
  }

  private static List<Story> full() {
    return new ArrayList<>(
        IntStream.range(0, Newest.MOST).mapToObj(i -> story("s" + i, -10 * i)).toList());
  }

  private List<String> look(int second, List<Story> list) {
    return ids(arrivals.news(list, at(second)));
  }

  private List<String> news(int second, Story... newestFirst) {
    return look(second, Arrays.asList(newestFirst));
  }

  private List<String> since(int heard, int second, Story... newestFirst) {
    return ids(arrivals.since(at(heard), Arrays.asList(newestFirst), at(second)));
  }

  private static List<String> ids(List<Story> stories) {
    return stories.stream().map(Story::id).toList();
  }

  private static Story story(String id, int seconds) {
    return ArrivedStories.changed(id, at(seconds));
  }

  private static Instant at(int second) {
    return NOW.plusSeconds(second);
  }
}
