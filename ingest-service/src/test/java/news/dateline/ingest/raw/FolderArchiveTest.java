package news.dateline.ingest.raw;

import static news.dateline.ingest.raw.RawDeliveries.failure;
import static news.dateline.ingest.raw.RawDeliveries.hash;
import static news.dateline.ingest.raw.RawDeliveries.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.article.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FolderArchiveTest {
  private static final DataSize NOTHING = DataSize.ofBytes(0);

  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");
  @TempDir private Path root;

  @Test
  void whatWasKeptComesBackByteForByte() throws IOException {
    List<RawDelivery> all =
        Stream.of(new byte[0], new byte[] {0}, RawDeliveries.noise(70_000), new byte[4 << 20])
            .map(RawDeliveries::of)
            .toList();
    try (RawArchive archive = open(root)) {
      for (RawDelivery delivery : all) {
        kept(archive.keep(delivery));
        assertThat(archive.copies(hash(delivery), 1).getFirst().bytes())
            .isEqualTo(delivery.bytes());
      }
    }
  }

  @Test
  void aCopySaysHowTheDeliveryCame() throws IOException {
    RawDelivery delivery =
        RawDeliveries.of("Ferry sails".getBytes(StandardCharsets.UTF_8), "a/b\tc\r\nd");
    try (RawArchive archive = open(root)) {
      kept(archive.keep(delivery));
      assertThat(archive.copies(RawDeliveries.prefix(delivery.sha256().substring(0, 8)), 9))
          .singleElement()
          .satisfies(
              copy -> {
                assertThat(copy.sha256()).isEqualTo(delivery.sha256());
                assertThat(copy.receivedAt()).isEqualTo(RawDeliveries.RECEIVED);
                assertThat(copy.source()).isEqualTo("meridian");
                assertThat(copy.channel()).isEqualTo("push");
                assertThat(copy.contentType()).isEqualTo("a/bcd");
                assertThat(copy.rawBytes()).isEqualTo(11);
                assertThat(copy.place()).startsWith("2026-11-28/215500-").endsWith(" at byte 0");
              });
    }
  }

  @Test
  void manyThreadsAtOnceLoseNothing() throws IOException {
    List<RawDelivery> all =
        IntStream.range(0, 5000).mapToObj(i -> RawDeliveries.of("story " + i)).toList();
    try (RawArchive archive = open(root)) {
      all.parallelStream().map(archive::keep).forEach(RawDeliveries::kept);
      for (RawDelivery delivery : all.subList(0, 50)) {
        assertThat(archive.copies(hash(delivery), 1).getFirst().bytes())
            .isEqualTo(delivery.bytes());
      }
    }
    assertThat(files(".tsv")).hasSize(1);
    assertThat(Files.readAllLines(files(".tsv").getFirst())).hasSize(all.size());
  }

  @Test
  void aPackIsAZstdFileOfAllItsDeliveries() throws IOException {
    try (RawArchive archive = open(root)) {
      kept(archive.keep(RawDeliveries.of("one ")));
      kept(archive.keep(RawDeliveries.of("two")));
    }
    try (InputStream all =
        new ZstdInputStream(Files.newInputStream(files(".zst").getFirst())).setContinuous(true)) {
      assertThat(new String(all.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("one two");
    }
  }

  @Test
  void aRepeatOnALaterDayIsKeptFromThatDayOn() throws IOException {
    RawDelivery delivery = RawDeliveries.of("again");
    try (RawArchive archive = open(root)) {
      kept(archive.keep(delivery));
      clock.set("2026-12-20T00:00:00Z");
      kept(archive.keep(delivery));
      assertThat(archive.copies(hash(delivery), 9)).hasSize(2);
    }
    clock.set("2026-12-29T00:00:01Z"); // the first copy's day ended 30 days ago
    sweepAtStart();
    try (RawArchive archive = open(root)) {
      assertThat(archive.copies(hash(delivery), 9)).hasSize(1);
    }
  }

  @Test
  void aDayIsKeptToTheLastSecondAndThenDeleted() throws IOException {
    RawDelivery delivery = RawDeliveries.of("late in the day");
    try (RawArchive archive = open(root)) {
      kept(archive.keep(delivery));
    }
    clock.set("2026-12-28T23:59:59Z");
    sweepAtStart();
    assertThat(root.resolve("2026-11-28")).isDirectory();
    clock.set("2026-12-29T00:00:00Z");
    sweepAtStart();
    assertThat(root.resolve("2026-11-28")).doesNotExist();
  }

  @Test
  void whatIsNotOursIsNeverDeleted() throws IOException {
    Files.writeString(root.resolve("notes"), "mine");
    Files.createDirectories(root.resolve("2020-13-45"));
    Path old = Files.createDirectories(root.resolve("2020-01-01"));
    Files.writeString(old.resolve("notes"), "mine");
    sweepAtStart();
    assertThat(root.resolve("notes")).exists();
    assertThat(root.resolve("2020-13-45")).exists();
    assertThat(old.resolve("notes")).exists();
  }

  @Test
  void aLineThatACrashCutOffHidesNoOther() throws IOException {
    RawDelivery delivery = RawDeliveries.of("whole");
    try (RawArchive archive = open(root)) {
      kept(archive.keep(delivery));
    }
    Path index = files(".tsv").getFirst();
    String line = Files.readString(index);
    for (int length = 0; length < line.length() - 1; length++) {
      Files.writeString(index, line + line.substring(0, length));
      List<RawCopy> copies =
          new PackSearch(new PackDays(root, Duration.ofDays(30))).copies(hash(delivery), 9);
      for (RawCopy copy : copies) { // a cut within the content type leaves a usable line
        assertThat(copy.bytes()).isEqualTo(delivery.bytes());
      }
      assertThat(copies).isNotEmpty();
    }
  }

  @Test
  void aDamagedCopyIsToldAndNeverHandedOut() throws IOException {
    RawDelivery delivery = RawDeliveries.of(RawDeliveries.noise(500));
    try (RawArchive archive = open(root)) {
      kept(archive.keep(delivery));
      Path pack = files(".zst").getFirst();
      byte[] good = Files.readAllBytes(pack);
      RawCopy copy = archive.copies(hash(delivery), 1).getFirst();
      for (int i = 0; i < good.length; i++) {
        byte[] bad = good.clone();
        bad[i] ^= 0x10;
        Files.write(pack, bad);
        assertThat(restored(copy)).isIn(Optional.empty(), Optional.of(delivery.sha256()));
      }
      Files.write(pack, RawDeliveries.noise(good.length));
      assertThatThrownBy(copy::bytes)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("damaged");
      Files.write(pack, new byte[3], StandardOpenOption.TRUNCATE_EXISTING);
      assertThatThrownBy(copy::bytes).isInstanceOf(IOException.class).hasMessageContaining("ends");
    }
  }

  @Test
  void twoInstancesShareAFolder() throws IOException {
    RawDelivery one = RawDeliveries.of("one");
    RawDelivery two = RawDeliveries.of("two");
    try (RawArchive first = open(root);
        RawArchive second = open(root)) {
      kept(first.keep(one));
      kept(second.keep(two));
      assertThat(first.copies(hash(two), 1)).hasSize(1);
      assertThat(second.copies(hash(one), 1)).hasSize(1);
    }
  }

  @Test
  void anAlmostFullDiskIsLeftToOthers() throws IOException {
    try (RawArchive archive =
        FolderArchive.open(root, Duration.ofDays(30), DataSize.ofTerabytes(9000), clock)) {
      assertThat(failure(archive.keep(RawDeliveries.of("x"))))
          .hasMessageContaining("MB left and dateline.ingest.raw.keep-free is");
    }
    assertThat(files(".zst")).isEmpty();
  }

  @Test
  void whereADaysFolderCannotBeMadeTheNextDeliveryTriesAgain() throws IOException {
    Path obstacle = Files.createFile(root.resolve("2026-11-28"));
    try (RawArchive archive = open(root)) {
      assertThat(failure(archive.keep(RawDeliveries.of("x")))).isInstanceOf(IOException.class);
      Files.delete(obstacle);
      kept(archive.keep(RawDeliveries.of("x")));
    }
  }

  @Test
  void whatWaitsAtTheEndIsWrittenAndWhatComesLaterIsRefused() throws IOException {
    List<CompletableFuture<?>> keeping = new ArrayList<>();
    RawArchive archive = open(root);
    for (int i = 0; i < 1000; i++) {
      keeping.add(archive.keep(RawDeliveries.of("story " + i)));
    }
    archive.close();
    keeping.forEach(RawDeliveries::kept);
    assertThat(failure(archive.keep(RawDeliveries.of("late")))).hasMessageContaining("ending");
  }

  /** The hash of what comes back; some bits of a frame's header mean nothing. */
  private static Optional<String> restored(RawCopy copy) {
    try {
      return Optional.of(Hashes.sha256(copy.bytes()));
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("damaged");
      return Optional.empty();
    }
  }

  /** The thread looks at the days before it ends. */
  private void sweepAtStart() throws IOException {
    open(root).close();
  }

  private RawArchive open(Path folder) throws IOException {
    return FolderArchive.open(folder, Duration.ofDays(30), NOTHING, clock);
  }

  private List<Path> files(String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
