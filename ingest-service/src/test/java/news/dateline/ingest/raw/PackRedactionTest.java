package news.dateline.ingest.raw;

import static news.dateline.ingest.raw.RawDeliveries.hash;
import static news.dateline.ingest.raw.RawDeliveries.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.ArticleId;
import news.dateline.article.Hashes;
import news.dateline.article.Redaction;
import news.dateline.ingest.redaction.Redacted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PackRedactionTest {
  private static final ArticleId KILLED = ArticleId.of("meridian", "tag:killed");
  private static final Instant LATER = RawDeliveries.RECEIVED.plusSeconds(1);

  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");
  private final RawDelivery before = RawDeliveries.of("before ".repeat(99));
  private final RawDelivery killed = RawDeliveries.of(RawDeliveries.noise(70_000));
  private final RawDelivery after = RawDeliveries.of("after");
  @TempDir private Path root;

  @Test
  void whatIsNamedIsGoneAndTheRestIsWhatItWas() throws IOException {
    try (RawArchive archive = archiveOfThree()) {
      byte[] pack = Files.readAllBytes(pack());
      assertThat(archive.redact(named(killed))).isEqualTo(1);
      assertOnlyTheOthersAreThere(archive);
      assertThat(Files.readString(index()))
          .contains("\n-" + killed.sha256().substring(1) + "\t")
          .doesNotContain(killed.sha256());
      assertThat(Files.readAllBytes(pack())).hasSameSizeAs(pack);
      assertThat(archive.redact(named(killed))).as("once more").isZero();
    }
  }

  @Test
  void aCrashAtAnyByteIsMadeGoodTheNextTimeAndNeverHidesTheOthers() throws IOException {
    archiveOfThree().close();
    byte[] whole = Files.readAllBytes(pack());
    PackLine line = PackLine.parse(Files.readAllLines(index()).get(1)).orElseThrow();
    byte[] blank = whole.clone();
    try (FileChannel frames = FileChannel.open(pack(), StandardOpenOption.WRITE)) {
      Frames.blank(frames, line.offset(), line.storedBytes());
    }
    System.arraycopy(Files.readAllBytes(pack()), 0, blank, 0, blank.length);
    for (int written : new int[] {0, 8, 9, 1000, line.storedBytes() - 1, line.storedBytes()}) {
      byte[] cut = whole.clone();
      System.arraycopy(blank, (int) line.offset(), cut, (int) line.offset(), written);
      Files.write(pack(), cut);
      assertThat(printed()).endsWith("after").startsWith("before");
      try (RawArchive archive = open()) {
        assertThat(archive.redact(named(killed))).as("after %d bytes", written).isEqualTo(1);
        assertOnlyTheOthersAreThere(archive);
      }
      unmark();
    }
  }

  @Test
  void packsCanBeWrittenToWhileOthersAreTakenOut() throws IOException {
    List<RawDelivery> all =
        IntStream.range(0, 3000).mapToObj(i -> RawDeliveries.of("story " + i)).toList();
    try (RawArchive archive = open()) {
      List<RawDelivery> first = all.subList(0, 1000);
      first.stream().map(archive::keep).toList().forEach(RawDeliveries::kept);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () ->
                  all.subList(1000, 3000).stream().map(archive::keep).forEach(RawDeliveries::kept));
      for (int i = 0; i < 1000; i += 50) {
        assertThat(archive.redact(named(all.get(i)))).isEqualTo(1);
      }
      writing.join();
      for (int i = 0; i < all.size(); i += 25) {
        List<RawCopy> copies = archive.copies(hash(all.get(i)), 1);
        if (i < 1000 && i % 50 == 0) {
          assertThat(copies).isEmpty();
        } else {
          assertThat(copies.getFirst().bytes()).isEqualTo(all.get(i).bytes());
        }
      }
    }
    assertThat(printed()).contains("story 51").contains("story 2999");
  }

  @Test
  void whatWaitsToBeWrittenIsFound() throws IOException {
    try (RawArchive archive = open()) {
      List<CompletableFuture<?>> keeping =
          IntStream.range(0, 500)
              .<CompletableFuture<?>>mapToObj(i -> archive.keep(RawDeliveries.of("story " + i)))
              .toList();
      CompletableFuture<?> last = archive.keep(killed);
      assertThat(archive.redact(named(killed))).isEqualTo(1);
      keeping.forEach(RawDeliveries::kept);
      kept(last);
    }
  }

  @Test
  void whatComesAfterItAndWhatAnotherSourceSentStays() throws IOException {
    try (RawArchive archive = archiveOfThree()) {
      Redaction early =
          redaction("meridian", killed.sha256(), RawDeliveries.RECEIVED.minusMillis(1));
      Redaction others = redaction("coastal", killed.sha256(), LATER);
      assertThat(archive.redact(new Redacted(List.of(early, others)))).isZero();
      assertThat(archive.copies(hash(killed), 1)).hasSize(1);
    }
  }

  @Test
  void aFeedsDocumentIsFoundByTheStoriesThatItHolds() throws IOException {
    ArticleId other = ArticleId.of("meridian", "tag:other");
    byte[] feed = "<rss>killed, other</rss>".getBytes(StandardCharsets.UTF_8);
    RawDelivery document =
        RawDeliveries.of(feed, "text/xml", List.of(other.value(), KILLED.value()));
    RawDelivery without =
        RawDeliveries.of(
            "<rss/>".getBytes(StandardCharsets.UTF_8), "text/xml", List.of(other.value()));
    try (RawArchive archive = open()) {
      kept(archive.keep(document));
      kept(archive.keep(without));
      Redaction byReceipt =
          redaction("meridian", "0".repeat(64), LATER.plus(Duration.ofMinutes(2)));
      assertThat(archive.redact(new Redacted(List.of(byReceipt)))).isEqualTo(1);
      assertThat(archive.copies(hash(document), 1)).isEmpty();
      assertThat(archive.copies(hash(without), 1)).hasSize(1);
    }
  }

  @Test
  void whatACrashLeftWithoutALineIsBlankedOnceNobodyWritesThere() throws IOException {
    archiveOfThree().close();
    long end = Files.size(pack());
    Files.write(
        pack(),
        Zstd.compress("left behind".getBytes(StandardCharsets.UTF_8)),
        StandardOpenOption.APPEND);
    Files.setLastModifiedTime(pack(), FileTime.from(clock.instant()));
    try (RawArchive archive = open()) {
      archive.redact(named(killed));
      assertThat(printed()).as("its writer may be at it").contains("left behind");
      Files.setLastModifiedTime(pack(), FileTime.from(clock.instant().minus(Duration.ofHours(1))));
      archive.redact(named(killed));
      assertThat(printed()).endsWith("after");
      assertThat(Files.size(pack())).isGreaterThan(end);
    }
  }

  @Test
  void whatIsAppendedWhileTheIndexIsReadStays() throws IOException {
    archiveOfThree().close();
    Files.setLastModifiedTime(pack(), FileTime.from(clock.instant().minus(Duration.ofHours(1))));
    byte[] frame = Zstd.compress("alive".getBytes(StandardCharsets.UTF_8));
    InstantSource afterTheIndex =
        () -> {
          try {
            Files.write(pack(), frame, StandardOpenOption.APPEND);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return clock.instant();
        };
    assertThat(
            new PackRedaction(new PackDays(root, Duration.ofDays(30)), afterTheIndex)
                .redact(named(killed)))
        .isEqualTo(1);
    assertThat(printed()).endsWith("alive");
  }

  @Test
  void behindALineThatIsTooLongNothingIsBlanked() throws IOException {
    archiveOfThree().close();
    String lines = Files.readString(index()).replace("\n", "x".repeat(20_000) + "\n");
    Files.writeString(index(), lines);
    Files.setLastModifiedTime(pack(), FileTime.from(clock.instant().minus(Duration.ofHours(1))));
    assertThat(
            new PackRedaction(new PackDays(root, Duration.ofDays(30)), clock).redact(named(killed)))
        .isZero();
    assertThat(printed()).startsWith("before").endsWith("after");
  }

  @Test
  void aPackThatCannotBeWrittenToIsToldAndTheOthersAreDone() throws IOException {
    archiveOfThree().close();
    Path other = root.resolve("2026-11-28/000000-broken.tsv");
    Files.copy(index(), other);
    Files.createDirectory(root.resolve("2026-11-28/000000-broken.zst"));
    try (RawArchive archive = open()) {
      assertThatThrownBy(() -> archive.redact(named(killed))).isInstanceOf(IOException.class);
      assertThat(printed()).doesNotContain(text(killed));
      Files.delete(other);
      assertThat(archive.redact(named(killed))).isZero();
    }
  }

  private RawArchive archiveOfThree() throws IOException {
    RawArchive archive = open();
    for (RawDelivery delivery : List.of(before, killed, after)) {
      kept(archive.keep(delivery));
    }
    return archive;
  }

  private void assertOnlyTheOthersAreThere(RawArchive archive) throws IOException {
    assertThat(archive.copies(hash(killed), 9)).isEmpty();
    assertThat(archive.copies(hash(before), 1).getFirst().bytes()).isEqualTo(before.bytes());
    assertThat(archive.copies(hash(after), 1).getFirst().bytes()).isEqualTo(after.bytes());
    assertThat(printed()).isEqualTo(text(before) + text(after));
    PackLine line = PackLine.parse(Files.readAllLines(index()).get(1)).orElseThrow();
    byte[] frame = new byte[line.storedBytes()];
    ByteBuffer.wrap(frame)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x184D2A50)
        .putInt(frame.length - 8);
    byte[] pack = Files.readAllBytes(pack());
    assertThat(
            Hashes.sha256(
                Arrays.copyOfRange(pack, (int) line.offset(), (int) line.offset() + frame.length)))
        .isEqualTo(Hashes.sha256(frame));
  }

  private static String text(RawDelivery delivery) {
    return new String(delivery.bytes(), StandardCharsets.ISO_8859_1);
  }

  /** What {@code zstd -dc} would. */
  private String printed() throws IOException {
    try (InputStream all = new ZstdInputStream(Files.newInputStream(pack())).setContinuous(true)) {
      return new String(all.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private void unmark() throws IOException {
    String lines = Files.readString(index());
    Files.writeString(index(), lines.replace('-' + killed.sha256().substring(1), killed.sha256()));
  }

  private static Redacted named(RawDelivery delivery) {
    return new Redacted(List.of(redaction("meridian", delivery.sha256(), LATER)));
  }

  private static Redaction redaction(String source, String sha256, Instant at) {
    return new Redaction(KILLED, source, List.of(sha256), Redaction.KILL, at);
  }

  private RawArchive open() throws IOException {
    return FolderArchive.open(root, Duration.ofDays(30), DataSize.ofBytes(0), clock);
  }

  private Path pack() throws IOException {
    return Pack.framesBeside(index());
  }

  /** The first pack's; later ones are empty. */
  private Path index() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      Optional<Path> index =
          all.filter(
                  file ->
                      file.toString().endsWith(Pack.INDEX) && !file.toString().contains("broken"))
              .findFirst();
      return index.orElseThrow();
    }
  }
}
