package news.dateline.ingest.raw;

import static news.dateline.ingest.raw.RawDeliveries.failure;
import static news.dateline.ingest.raw.RawDeliveries.hash;
import static news.dateline.ingest.raw.RawDeliveries.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.ArticleId;
import news.dateline.article.Redaction;
import news.dateline.ingest.redaction.Redacted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in of ours: that real servers do the same is not shown here. */
class S3ArchiveTest {
  private static final String ID = "aws.accessKeyId";
  private static final String SECRET = "aws.secretAccessKey";

  private static final ArticleId KILLED = ArticleId.of("meridian", "tag:killed");

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
  void aWindowIsWalkedPageByPageWithWhatWasDeclared() throws IOException {
    List<RawDelivery> all =
        IntStream.range(0, 7).mapToObj(i -> RawDeliveries.of("walked " + i)).toList();
    all.stream().map(archive::keep).toList().forEach(RawDeliveries::kept);
    RawWindow window =
        new RawWindow("meridian", RawDeliveries.RECEIVED, RawDeliveries.RECEIVED.plusSeconds(1));
    List<RawCopy> found = new ArrayList<>();
    String place = "";
    do {
      RawPage page = archive.page(window, place, 3);
      found.addAll(page.copies());
      place = page.next().orElse("");
    } while (!place.isEmpty());
    assertThat(found)
        .extracting(RawCopy::sha256)
        .containsExactlyInAnyOrderElementsOf(all.stream().map(RawDelivery::sha256).toList());
    assertThat(found).extracting(RawCopy::declared).containsOnly(RawDeliveries.DECLARED);
    RawWindow other = new RawWindow("other", window.since(), window.until());
    assertThat(archive.page(other, "", 9).copies()).isEmpty();
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
  void whatAKillNamesIsDeletedWithEveryVersionAndNothingElseIs() throws IOException {
    RawDelivery killed = RawDeliveries.of("killed");
    RawDelivery other = RawDeliveries.of("other");
    kept(archive.keep(killed));
    kept(archive.keep(killed)); // by another instance: a version of the same object
    kept(archive.keep(other));
    clock.set("2026-12-01T00:00:00Z");
    kept(archive.keep(killed));
    assertThat(archive.redact(named(killed))).isEqualTo(3);
    assertThat(s3.objects()).containsOnlyKeys("raw/" + other.sha256() + "/2026-11-28.zst");
    assertThat(s3.older()).isEmpty();
    assertThat(archive.redact(named(killed))).isZero();
  }

  @Test
  void aFeedsDocumentIsDeletedByTheStoriesThatItHolds() throws IOException {
    RawDelivery document =
        RawDeliveries.of(RawDeliveries.noise(300), "text/xml", List.of("other", KILLED.value()));
    RawDelivery without = RawDeliveries.of(RawDeliveries.noise(30), "text/xml", List.of("other"));
    kept(archive.keep(document));
    kept(archive.keep(without));
    assertThat(archive.redact(named(RawDeliveries.of("a receipt of it")))).isEqualTo(1);
    assertThat(archive.copies(hash(document), 1)).isEmpty();
    assertThat(archive.copies(hash(without), 1)).hasSize(1);
  }

  @Test
  void aServerThatRefusesToDeleteIsToldAndTheOthersAreDeletedAllTheSame() {
    List<RawDelivery> both = List.of(RawDeliveries.of("one"), RawDeliveries.of("two"));
    both.forEach(delivery -> kept(archive.keep(delivery)));
    s3.trouble(403); // of the first listing
    assertThatThrownBy(() -> archive.redact(named(both.toArray(RawDelivery[]::new))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the bucket wires");
    assertThat(s3.objects()).hasSize(1);
  }

  private static Redacted named(RawDelivery... deliveries) {
    List<String> hashes = Stream.of(deliveries).map(RawDelivery::sha256).toList();
    Instant at = RawDeliveries.RECEIVED.plusSeconds(100);
    return new Redacted(List.of(new Redaction(KILLED, "meridian", hashes, Redaction.KILL, at)));
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
