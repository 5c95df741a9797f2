package news.dateline.index.letter;

import static news.dateline.index.letter.TestLetters.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.UnavailableException;
import org.junit.jupiter.api.Test;

class HiddenTest {
  private static final String KILLED = ArticleId.of("newsroom", "tag:killed").value();
  private static final String OTHER = ArticleId.of("newsroom", "tag:other").value();

  private final DeadLetter killed = letter(KILLED);
  private final DeadLetter other = letter(OTHER);
  private final DeadLetter ofNoStory = letter("key");
  private final List<DeadLetter> all = List.of(killed, other, ofNoStory);

  @Test
  void ofAKilledStorysLetterTheDetailIsNotTold() {
    Hidden hidden = Hidden.of(all, ids -> Set.of(KILLED));
    assertThat(LetterSheet.of(killed, hidden, NOON).toString())
        .contains("was killed", "undecodable")
        .doesNotContain("not a readable Article");
    assertThat(LetterSheet.of(other, hidden, NOON).letter().detail())
        .isEqualTo("not a readable Article");
  }

  @Test
  void onlyStoriesAreAskedFor() {
    Hidden.of(
        all,
        ids -> {
          assertThat(ids).containsExactlyInAnyOrder(KILLED, OTHER);
          return Set.of();
        });
  }

  @Test
  void whileNobodyCanSayWhichAreKilledNoStorysLetterIsShown() {
    Hidden hidden =
        Hidden.of(
            all,
            _ -> {
              throw new UnavailableException("elasticsearch-no-answer", "away", null);
            });
    assertThat(hidden.hides(other.newest())).isTrue();
    assertThat(hidden.detail(other.newest())).contains("while Elasticsearch cannot say");
    assertThat(hidden.hides(ofNoStory.newest())).isFalse();
  }

  private static DeadLetter letter(String key) {
    return new DeadLetter(
        List.of(Failure.of(TestLetters.failure("one", 0, 0, ArticleTopics.RAW, key)).orElseThrow()),
        Optional.empty());
  }
}
