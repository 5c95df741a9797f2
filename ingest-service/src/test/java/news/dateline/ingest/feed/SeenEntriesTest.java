package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenEntriesTest {

  @Test
  void anEntryIsNewOnceAndAnEditIsNewAgain() {
    SeenEntries first = SeenEntries.NONE.sight(List.of(entry("a", "1"), entry("b", "1"))).after();

    SeenEntries.Sighting second = first.sight(List.of(entry("b", "2"), entry("a", "1")));

    assertThat(second.fresh()).containsExactly(true, false);
  }

  @Test
  void anEditThatIsTakenBackIsAnEdit() {
    SeenEntries seen = SeenEntries.NONE;
    for (String content : List.of("old", "new")) {
      seen = seen.sight(List.of(entry("a", content))).after();
    }

    assertThat(seen.sight(List.of(entry("a", "old"))).fresh()).containsExactly(true);
  }

  @Test
  void anIdentityThatStandsTwiceInADocumentIsTakenOnceForEachContent() {
    List<EntryKey> document = List.of(entry("a", "1"), entry("a", "2"), entry("a", "1"));

    SeenEntries.Sighting first = SeenEntries.NONE.sight(document);

    assertThat(first.fresh()).containsExactly(true, true, false);
    assertThat(first.after().sight(document.reversed()).fresh())
        .containsExactly(false, false, false);
  }

  @Test
  void seenEntriesStayBounded() {
    SeenEntries seen = SeenEntries.NONE;
    for (int poll = 0; poll < 400; poll++) {
      seen = seen.sight(entries(poll * 50, 100)).after();

      assertThat(seen.size()).isLessThanOrEqualTo(300);
    }
    assertThat(seen.size()).isEqualTo(300);
  }

  @Test
  void whatStandsInAFeedIsNeverForgottenHoweverLargeItIs() {
    List<EntryKey> large = entries(0, 5_000);

    SeenEntries seen = SeenEntries.NONE.sight(large).after();

    assertThat(seen.sight(large).fresh()).doesNotContain(true);
    assertThat(seen.sight(entries(9_000, 10)).after().size()).isLessThanOrEqualTo(5_000);
  }

  @Test
  void threeTimesTheFeedsEntriesAreKeptSoThatOneThatComesBackIsKnown() {
    List<EntryKey> document = entries(0, 1_000);
    SeenEntries seen = SeenEntries.NONE.sight(document).after();
    seen = seen.sight(entries(1_000, 1_000)).after();
    seen = seen.sight(entries(2_000, 1_000)).after();

    assertThat(seen.size()).isEqualTo(3_000);
    assertThat(seen.sight(document).fresh()).doesNotContain(true);
  }

  @Test
  void aDocumentThatForOnceIsShortDoesNotMakeUsForget() {
    List<EntryKey> document = entries(0, 900);
    SeenEntries seen = SeenEntries.NONE.sight(document).after().sight(entries(0, 3)).after();

    assertThat(seen.sight(document).fresh()).doesNotContain(true);
  }

  @Test
  void theOrderOfADocumentDoesNotMatter() {
    List<EntryKey> document = new ArrayList<>(entries(0, 200));
    SeenEntries seen = SeenEntries.NONE.sight(document).after();
    Collections.shuffle(document, new Random(7));
    document.add(90, entry("late", "1"));

    assertThat(seen.sight(document).fresh()).containsOnlyOnce(true);
  }

  @Test
  void itIsWrittenAndReadBackInTwentyTwoCharactersAnEntry() {
    SeenEntries seen = SeenEntries.NONE.sight(entries(0, 3_000)).after();

    assertThat(SeenEntries.of(seen.text())).isEqualTo(seen);
    assertThat(seen.text().length()).isEqualTo(64_000);
  }

  private static EntryKey entry(String identity, String content) {
    return EntryKey.of(identity, content);
  }

  private static List<EntryKey> entries(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(i -> entry("entry " + i, "1")).toList();
  }
}
