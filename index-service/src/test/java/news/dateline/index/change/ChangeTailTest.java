package news.dateline.index.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import news.dateline.article.ArticleId;
import news.dateline.article.Change;
import news.dateline.article.ChangeKind;
import news.dateline.article.TestArticles;
import org.junit.jupiter.api.Test;

class ChangeTailTest {
  private static final ChangeQuestion ALL = new ChangeQuestion(Set.of(), Set.of(), 100);

  private final ChangeTail tail = new ChangeTail(3);

  @Test
  void nothingIsKnownBeforeAnythingIsRead() {
    assertThat(tail.end()).isNegative();
    assertThat(tail.page(0, ALL)).isEmpty();
  }

  @Test
  void onlyTheNewestAreKeptAndOlderPlacesAreForTheBroker() {
    tail.begin(10);
    append(15, 10, 11, 13, 14);
    assertThat(tail.page(10, ALL)).isEmpty();
    assertThat(offsets(11, ALL)).containsExactly(11L, 13L, 14L);
    assertThat(offsets(12, ALL)).as("a mark of a transaction").containsExactly(13L, 14L);
    assertThat(offsets(15, ALL)).isEmpty();
    assertThat(tail.page(16, ALL)).as("beyond the end").isEmpty();
  }

  @Test
  void aPageGoesOnBehindWhatIsNotAskedFor() {
    tail.begin(0);
    append(4, 0, 1, 2);
    assertThat(page(0, new ChangeQuestion(Set.of("elsewhere"), Set.of(), 100)))
        .isEqualTo(ChangePage.of(List.of(), 4, false));
    assertThat(page(0, new ChangeQuestion(Set.of(), Set.of(ChangeKind.KILLED), 100)).changes())
        .isEmpty();
    ChangePage first = page(0, new ChangeQuestion(Set.of("newsroom"), Set.of(ChangeKind.NEW), 2));
    assertThat(first.changes()).hasSize(2);
    assertThat(first.more()).isTrue();
    assertThat(first.next()).isEqualTo(new Cursor(2).text());
    assertThat(first.changes().getFirst().cursor()).isEqualTo(new Cursor(1).text());
    assertThat(page(2, ALL).more()).isFalse();
  }

  @Test
  void afterAGapItBeginsAnew() {
    tail.begin(0);
    append(3, 0, 1, 2);
    tail.begin(90);
    assertThat(tail.page(2, ALL)).isEmpty();
    assertThat(offsets(90, ALL)).isEmpty();
  }

  @Test
  void whoWaitsIsWokenByAChangeAndByTheEnd() throws InterruptedException {
    tail.begin(0);
    Thread writer = Thread.ofPlatform().start(() -> append(1, 0));
    tail.await(0, Duration.ofMinutes(1));
    assertThat(tail.end()).isEqualTo(1);
    writer.join();
    Thread closer = Thread.ofPlatform().start(tail::close);
    tail.await(1, Duration.ofMinutes(1));
    assertThat(tail.isClosed()).isTrue();
    closer.join();
  }

  private void append(long reached, long... offsets) {
    tail.append(
        LongStream.of(offsets)
            .mapToObj(offset -> new ChangeTail.Kept(offset, change("c" + offset)))
            .toList(),
        reached);
  }

  private List<Long> offsets(long from, ChangeQuestion question) {
    return page(from, question).changes().stream()
        .map(told -> Cursor.read(told.cursor()).orElseThrow().offset() - 1)
        .toList();
  }

  private ChangePage page(long from, ChangeQuestion question) {
    return tail.page(from, question).orElseThrow();
  }

  private static Change change(String id) {
    return new Change(
        id,
        ArticleId.of("newsroom", "tag:a"),
        "tag:a",
        "newsroom",
        ChangeKind.NEW,
        "live",
        TestArticles.RECEIVED,
        null,
        "receipt",
        null);
  }
}
