package news.dateline.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.article.Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class PackWalkTest {
  private static final Instant EVENING = Instant.parse("2026-11-28T21:55:00Z");

  private final TickingClock clock = new TickingClock("2026-11-28T21:55:00Z");
  @TempDir private Path root;

  @Test
  void aWindowIsWalkedPageByPageAndNothingIsMissedOrTwice() throws IOException {
    List<String> all = new ArrayList<>();
    for (String day : List.of("2026-11-28T21:55:00Z", "2026-11-29T00:05:00Z")) {
      clock.set(day);
      try (RawArchive archive = open()) {
        for (int i = 0; i < 7; i++) {
          RawDelivery delivery = delivery(day + i, "meridian", Instant.parse(day).plusSeconds(i));
          all.add(delivery.sha256());
          RawDeliveries.kept(archive.keep(delivery));
          RawDeliveries.kept(archive.keep(delivery("o" + day + i, "other", EVENING)));
        }
      }
    }
    RawWindow window = new RawWindow("meridian", EVENING, EVENING.plus(Duration.ofDays(1)));
    assertThat(walk(window, 3)).containsExactlyElementsOf(all);
    assertThat(walk(window, 100)).containsExactlyElementsOf(all);
    RawWindow some = new RawWindow("meridian", EVENING.plusSeconds(5), EVENING.plusSeconds(7));
    assertThat(walk(some, 1)).containsExactlyElementsOf(all.subList(5, 7));
  }

  @Test
  void aCopySaysWhatWasDeclaredAndOneOfYesterdayThatNobodyNotedIt() throws IOException {
    try (RawArchive archive = open()) {
      RawDeliveries.kept(archive.keep(delivery("a", "meridian", EVENING)));
      Path index = only(root, ".tsv");
      String line = Files.readString(index);
      String ofOld = line.substring(0, line.lastIndexOf('\t')) + "\n";
      String cutOff = line.substring(0, line.length() - 3);
      String takenOut = "-" + line.substring(1);
      Files.writeString(index, ofOld + takenOut + cutOff, StandardCharsets.US_ASCII);
      RawWindow window = new RawWindow("meridian", EVENING, EVENING.plusSeconds(1));
      assertThat(archive.page(window, "", 9).copies())
          .extracting(RawCopy::declared)
          .containsExactly(null, null);
      Files.writeString(index, line, StandardCharsets.US_ASCII);
      assertThat(archive.page(window, "", 9).copies())
          .extracting(RawCopy::declared)
          .containsExactly(RawDeliveries.DECLARED);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> archive.page(window, "../../etc/passwd:3", 9));
    }
  }

  @Test
  void whatIsDeclaredIsOneWordOfAsciiAndComesBack() {
    List<Declared> all =
        List.of(
            new Declared("", null, null),
            new Declared("kaynak/şehir\t+ %.xml", "tag:a b", "nitf"),
            new Declared(".", ".", "."));
    for (Declared declared : all) {
      assertThat(declared.text()).matches("[!-~ ]*").doesNotContain("\t");
      assertThat(Declared.parse(declared.text())).contains(declared);
      IntStream.range(0, declared.text().length())
          .forEach(end -> assertThat(Declared.parse(declared.text().substring(0, end))).isEmpty());
    }
  }

  private List<String> walk(RawWindow window, int most) throws IOException {
    List<String> found = new ArrayList<>();
    try (RawArchive archive = open()) {
      String place = "";
      do {
        RawPage page = archive.page(window, place, most);
        page.copies().forEach(copy -> found.add(copy.sha256()));
        place = page.next().orElse("");
      } while (!place.isEmpty());
    }
    return found;
  }

  private static Path only(Path root, String ending) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private static RawDelivery delivery(String text, String source, Instant receivedAt) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new RawDelivery(
        bytes,
        Hashes.sha256(bytes),
        receivedAt,
        source,
        "push",
        null,
        RawDeliveries.DECLARED,
        List.of());
  }

  private RawArchive open() throws IOException {
    return FolderArchive.open(root, Duration.ofDays(30), DataSize.ofBytes(0), clock);
  }
}
