package news.dateline.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxScanTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final Duration STABLE = Duration.ofSeconds(2);

  @TempDir Path folder;

  @Test
  void ofManyFilesTheFirstByNameAreListedAndTheRestCounted() throws IOException {
    int many = InboxScan.MOST_LISTED + 500;
    for (int i = many - 1; i >= 0; i--) {
      file("s%05d".formatted(i), NOW.minusSeconds(60));
    }
    InboxScan scan = scan(new Completeness(STABLE), NOW);
    assertThat(scan.fresh()).hasSize(InboxScan.MOST_LISTED).isSorted();
    assertThat(scan.fresh().getLast().name())
        .isEqualTo("s%05d".formatted(InboxScan.MOST_LISTED - 1));
    assertThat(scan.waitingFiles()).isEqualTo(many);
    assertThat(scan.leftSome()).isTrue();
  }

  @Test
  void aFileIsCompleteWhenNobodyHasWrittenToItForAWhile() throws IOException {
    file("a", NOW.minusSeconds(1));
    Completeness completeness = new Completeness(STABLE);
    InboxScan early = scan(completeness, NOW);
    assertThat(early.fresh()).isEmpty();
    assertThat(early.nextComplete()).contains(Duration.ofSeconds(1));
    assertThat(names(scan(completeness, NOW.plusSeconds(1)))).containsExactly("a");
  }

  @Test
  void aFileWhoseTimeLiesAheadIsCompleteWhenItWasSeenUnchangedForAWhile() throws IOException {
    Path file = file("a", NOW.plusSeconds(600));
    Completeness completeness = new Completeness(STABLE);
    assertThat(scan(completeness, NOW).fresh()).isEmpty();
    Files.writeString(file, "more");
    Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(601)));
    assertThat(scan(completeness, NOW.plusSeconds(3)).fresh()).isEmpty();
    assertThat(scan(completeness, NOW.plusSeconds(4)).fresh()).isEmpty();
    assertThat(names(scan(completeness, NOW.plusSeconds(5)))).containsExactly("a");
  }

  @Test
  void anEmptyFileIsGivenAMinuteToBeFilled() throws IOException {
    Path file = Files.createFile(folder.resolve("a"));
    Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(59)));
    Completeness completeness = new Completeness(STABLE);
    assertThat(scan(completeness, NOW).fresh()).isEmpty();
    assertThat(names(scan(completeness, NOW.plusSeconds(1)))).containsExactly("a");
  }

  @Test
  void whatIsOlderThanTheThresholdIsListedApart() throws IOException {
    file("a", NOW.minus(Duration.ofMinutes(61)));
    file("b", NOW.minus(Duration.ofMinutes(59)));
    InboxScan scan = scan(new Completeness(STABLE), NOW);
    assertThat(names(scan)).containsExactly("b");
    assertThat(scan.old()).extracting(Candidate::name).containsExactly("a");
  }

  @Test
  void namesThatWillChangeAreTemporary() {
    assertThat(
            List.of("a.xml.part", "a.TMP", "a.filepart", ".a.xml.Xy12", "a.xml~", "a.crdownload"))
        .allMatch(name -> Completeness.isTemporary(Path.of(name)));
    assertThat(List.of("a.xml", "part", "tmp.xml", "a.zip"))
        .noneMatch(name -> Completeness.isTemporary(Path.of(name)));
  }

  private Path file(String name, Instant modified) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private InboxScan scan(Completeness completeness, Instant now) throws IOException {
    return InboxScan.of(folder, completeness, now, now.minus(Duration.ofHours(1)), file -> false);
  }

  private static List<String> names(InboxScan scan) {
    return scan.fresh().stream().map(Candidate::name).toList();
  }
}
