package news.dateline.index.letter;

import static news.dateline.index.letter.TestLetters.NOON;
import static news.dateline.index.letter.TestLetters.deed;
import static news.dateline.index.letter.TestLetters.failure;
import static news.dateline.index.letter.TestLetters.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.dateline.index.letter.LetterView.State;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class LettersTest {
  private final Letters letters = new Letters(_ -> true, _ -> true, NOON);

  @Test
  void aLetterIsOpenUntilItIsReplayedAndAgainWhenTheReplayFails() {
    letters.takeLetter(failure("one", 0, 0));
    assertThat(only().state()).isEqualTo(State.OPEN);
    letters.takeState(state("one", deed(Deed.Kind.REPLAYED, 1)));
    assertThat(only().state()).isEqualTo(State.REPLAYED);
    letters.takeLetter(failure("one", 1, 5));
    assertThat(only().state()).isEqualTo(State.OPEN);
    assertThat(only().failures()).hasSize(2);
    assertThat(only().newest().origin()).isEqualTo("articles-raw-v1-3@5");
  }

  @Test
  void aFailureThatCameBeforeItsReplayWasWrittenDownOpensTheLetterAllTheSame() {
    letters.takeLetter(failure("one", 0, 0));
    letters.takeLetter(failure("one", 1, 5));
    letters.takeState(state("one", deed(Deed.Kind.REPLAYED, 1)));
    assertThat(only().state()).isEqualTo(State.OPEN);
  }

  @Test
  void aReplayThatWasNeverWrittenDownIsCountedByItsFailure() {
    letters.takeLetter(failure("one", 0, 0));
    letters.takeLetter(failure("one", 1, 5));
    assertThat(only().replays()).isEqualTo(1);
  }

  @Test
  void aRecordThatWasRedeliveredAndLetteredTwiceFailedOnce() {
    letters.takeLetter(failure("one", 0, 0));
    letters.takeLetter(failure("one", 0, 0));
    assertThat(only().failures()).hasSize(1);
  }

  @Test
  void aDroppedLetterStaysDroppedAlsoWhereAReplayOfItStillFails() {
    letters.takeLetter(failure("one", 0, 0));
    letters.takeState(state("one", deed(Deed.Kind.REPLAYED, 1), deed(Deed.Kind.DROPPED, 1)));
    letters.takeLetter(failure("one", 1, 5));
    assertThat(only().state()).isEqualTo(State.DROPPED);
  }

  @Test
  void ofVeryManyTheNewestOpenOnesAreKept() {
    Letters few = new Letters(_ -> true, _ -> true, NOON, 2);
    few.takeState(state("done", deed(Deed.Kind.DROPPED, 0)));
    few.takeLetter(failure("old", 0, 1));
    few.takeLetter(failure("older", 0, 0));
    few.takeLetter(failure("new", 0, 2));
    assertThat(few.isComplete()).isTrue();
    few.takeLetter(failure("done", 0, 3));
    assertThat(few.isComplete()).isFalse();
    assertThat(few.all()).extracting(DeadLetter::id).containsExactlyInAnyOrder("new", "old");
  }

  @Test
  void thoseThatAreAskedForAreKeptHoweverOldAndOthersMakeRoom() {
    Letters few = new Letters(_ -> true, letter -> letter.id().startsWith("old"), NOON, 2);
    few.takeLetter(failure("old", 0, 0));
    few.takeLetter(failure("older", 0, 1));
    few.takeLetter(failure("new", 0, 2));
    few.takeLetter(failure("newer", 0, 3));
    assertThat(few.all()).extracting(DeadLetter::id).containsExactlyInAnyOrder("old", "older");
    assertThat(few.isComplete()).isTrue();
    few.takeLetter(failure("oldest", 0, 4));
    few.takeLetter(failure("old of all", 0, 5));
    assertThat(few.isComplete()).isFalse();
  }

  @Test
  void whatWasDoneAboutLettersThatAreNoLongerKeptIsNotReadIn() {
    Letters later = new Letters(_ -> true, _ -> true, NOON.plus(Duration.ofDays(32)));
    later.takeState(state("one", deed(Deed.Kind.DROPPED, 0)));
    later.takeLetter(failure("one", 0, 0));
    assertThat(later.all()).extracting(DeadLetter::state).containsExactly(State.OPEN);
  }

  @Test
  void whatIsNoLetterOfOursIsLeftOut() {
    letters.takeLetter(new ConsumerRecord<>("articles-raw-v1-dlt", 0, 0, "key", new byte[1]));
    letters.takeState(new ConsumerRecord<>("dead-letter-states-v1", 0, 0, "one", new byte[1]));
    assertThat(letters.all()).isEmpty();
  }

  private DeadLetter only() {
    List<DeadLetter> all = letters.all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
