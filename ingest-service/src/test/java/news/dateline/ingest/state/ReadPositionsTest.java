package news.dateline.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadPositionsTest {
  private final ReadPositions positions = new ReadPositions();

  @Test
  void readingGoesOnAfterTheLastRecordThatWasTaken() throws InterruptedException {
    positions.begin(2);
    assertThat(positions.resume(1, 0, 9)).isZero();
    positions.took(1, 7);
    positions.begin(2);
    assertThat(positions.resume(0, 3, 9)).isEqualTo(3);
    assertThat(positions.resume(1, 0, 9)).isEqualTo(7);
    assertThat(positions.await(1, 7, Duration.ZERO)).isTrue();
  }

  @Test
  void aTopicThatWasMadeAnewIsReadFromItsBeginning() throws InterruptedException {
    positions.begin(1);
    positions.took(0, 7);
    positions.begin(1);
    assertThat(positions.resume(0, 0, 6)).isZero();
    assertThat(positions.await(0, 1, Duration.ZERO)).isFalse();
  }

  @Test
  void whatWasDeletedUnreadIsPassedOver() {
    positions.begin(1);
    positions.took(0, 7);
    assertThat(positions.resume(0, 8, 9)).isEqualTo(8);
  }

  @Test
  void morePartitionsLeaveTheOthersAsFarAsTheyWereRead() {
    positions.begin(1);
    positions.took(0, 7);
    positions.begin(2);
    assertThat(positions.partitions()).isEqualTo(2);
    assertThat(positions.resume(0, 0, 9)).isEqualTo(7);
    assertThat(positions.resume(1, 0, 9)).isZero();
  }
}
