package news.dateline.ingest.raw;

import static news.dateline.ingest.raw.RawDeliveries.failure;
import static news.dateline.ingest.raw.RawDeliveries.hash;
import static news.dateline.ingest.raw.RawDeliveries.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in of ours: that real servers do the same is not shown here. */
class S3ArchiveTest {
  private static final String ID = "aws.accessKeyId";
  private static final String SECRET = "aws.secretAccessKey";

  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");

  @SuppressWarnings("NullAway.Init") // set before each test
  private S3StandIn s3;

  @SuppressWarnings("NullAway.Init")
  private RawArchive archive;

  @BeforeAll
  static void credentials() {
    System.setProperty(ID, "id");
    System.setProperty(SECRET, "secret"); // the default chain looks here first
  }

  @AfterAll
  static void noCredentials() {
    System.clearProperty(ID);
    System.clearProperty(SECRET);
  }

  @BeforeEach
  void start() throws IOException {
    s3 = new S3StandIn();
    archive = archive(Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    archive.close();
    s3.close();
  }

  @Test
  void whatWasKeptComesBackByteForByteWithHowItCame() throws IOException {
    RawDelivery delivery = RawDeliveries.of(RawDeliveries.noise(70_000));
    kept(archive.keep(delivery));
    assertThat(s3.objects()).containsOnlyKeys("raw/" + delivery.sha256() + "/2026-11-28.zst");
    assertThat(archive.copies(hash(delivery), 1))
        .singleElement()
        .satisfies(
            copy -> {
              assertThat(copy.bytes()).isEqualTo(delivery.bytes());
              assertThat(copy.receivedAt()).isEqualTo(RawDeliveries.RECEIVED);
              assertThat(copy.source()).isEqualTo("meridian");
              assertThat(copy.channel()).isEqualTo("push");
              assertThat(copy.contentType()).isEqualTo(delivery.contentType());
              assertThat(copy.place()).startsWith("s3://wires/raw/");
            });
  }

  @Test
  void aRepeatOnALaterDayIsAnObjectOfItsOwnAndTheNewestComesFirst() throws IOException {
    RawDelivery delivery = RawDeliveries.of("again");
    kept(archive.keep(delivery));
    kept(archive.keep(delivery)); // by another instance, say: the same object
    clock.set("2026-12-01T00:00:00Z");
    kept(archive.keep(delivery));
    assertThat(archive.copies(RawDeliveries.prefix(delivery.sha256().substring(0, 8)), 9))
        .extracting(RawCopy::place)
        .satisfiesExactly(
            place -> assertThat(place).endsWith("/2026-12-01.zst"),
            place -> assertThat(place).endsWith("/2026-11-28.zst"));
  }

  @Test
  void uploadsRunAtOnceAndLoseNothing() throws IOException {
    List<RawDelivery> all =
        IntStream.range(0, 200).mapToObj(i -> RawDeliveries.of("story " + i)).toList();
    all.stream().map(archive::keep).toList().forEach(RawDeliveries::kept);
    assertThat(s3.objects()).hasSize(200);
  }

  @Test
  void anObjectIsPutTogetherBeforeItIsSentAndNothingIsAddedToIt() {
    RawDelivery delivery = RawDeliveries.of("plain");
    kept(archive.keep(delivery));
    byte[] stored = s3.objects().values().iterator().next().bytes();
    assertThat(Zstd.decompress(stored, 5)).isEqualTo(delivery.bytes());
  }

  @Test
  void aServerThatIsTooBusyForAMomentIsAskedAgain() {
    s3.trouble(503);
    kept(archive.keep(RawDeliveries.of("x")));
    assertThat(s3.requests()).hasSize(2);
  }

  @Test
  void aServerThatRefusesIsNotAskedAgainAndItsReasonIsTold() {
    s3.trouble(403);
    assertThat(failure(archive.keep(RawDeliveries.of("x"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the bucket wires")
        .hasMessageContaining("not now")
        .hasMessageNotContaining("secret");
    assertThat(s3.requests()).hasSize(1);
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUpInTime() {
    s3.fallSilent();
    try (RawArchive impatient = archive(Duration.ofSeconds(1))) {
      assertThat(failure(impatient.keep(RawDeliveries.of("x")))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aServerThatIsAwayIsAnIoExceptionToReaders() {
    s3.close();
    try (RawArchive impatient = archive(Duration.ofSeconds(2))) {
      assertThatThrownBy(() -> impatient.copies(hash(RawDeliveries.of("x")), 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the bucket wires");
    }
  }

  @Test
  void aDamagedObjectIsToldAndNeverHandedOut() throws IOException {
    RawDelivery delivery = RawDeliveries.of(RawDeliveries.noise(300));
    kept(archive.keep(delivery));
    S3StandIn.Stored good = s3.objects().firstEntry().getValue();
    byte[] bad = good.bytes().clone();
    bad[200] ^= 1;
    s3.objects().replaceAll((_, _) -> new S3StandIn.Stored(bad, good.metadata(), good.modified()));
    RawCopy copy = archive.copies(hash(delivery), 1).getFirst();
    assertThatThrownBy(copy::bytes).isInstanceOf(IOException.class).hasMessageContaining("damaged");
  }

  @Test
  void nothingOfThisHashIsAnEmptyList() throws IOException {
    assertThat(archive.copies(RawDeliveries.prefix("0".repeat(64)), 1)).isEmpty();
  }

  private RawArchive archive(Duration timeout) {
    RawProperties.Bucket settings =
        new RawProperties.Bucket(S3StandIn.BUCKET, "raw", s3.uri(), null, true, 4, timeout);
    return new S3Archive(S3Clients.of(settings), S3StandIn.BUCKET, "raw", 4, clock);
  }
}
