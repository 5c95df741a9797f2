package news.dateline.ingest.folder;

import static news.dateline.ingest.folder.Archives.names;
import static news.dateline.ingest.folder.Archives.read;
import static news.dateline.ingest.folder.Archives.reasons;
import static news.dateline.ingest.folder.Archives.sentence;
import static news.dateline.ingest.folder.Archives.tarGz;
import static news.dateline.ingest.folder.Archives.tarOfLinks;
import static news.dateline.ingest.folder.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.Test;

class ArchiveReadingTest {
  private static final byte[] STORY = "{\"headline\": \"h\"}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BOMB = new byte[ArticleLimits.WIRE_BYTES * 3];

  @Test
  void filesComeInTheArchivesOrderWithTheirFolders() throws IOException {
    Map<String, byte[]> files = files("b.json", STORY, "desk/a.json", STORY, "desk/", new byte[0]);
    assertThat(names(read(zip(files)))).containsExactly("b.json", "desk/a.json");
    assertThat(names(read(tarGz(files)))).containsExactly("b.json", "desk/a.json");
  }

  @Test
  void whatSystemsPutBesideTheFilesIsPassedOver() throws IOException {
    Map<String, byte[]> files =
        files(
            "__MACOSX/._a.json", STORY, "x/.DS_Store", STORY, "a.json", STORY, "Thumbs.db", STORY);
    assertThat(read(zip(files))).extracting(ArchiveEntryRead::name).containsExactly("a.json");
  }

  @Test
  void aBombIsRefusedAndWhatComesAfterItIsTaken() throws IOException {
    Map<String, byte[]> files = files("bomb.json", BOMB, "a.json", STORY);
    for (byte[] archive : List.of(zip(files), tarGz(files))) {
      List<ArchiveEntryRead> entries = read(archive);
      assertThat(reasons(entries)).containsExactly("too-large");
      assertThat(names(entries)).containsExactly("a.json");
    }
  }

  @Test
  void aBombOfManyBytesCostsNoMoreThanItsLimits() throws IOException {
    byte[] archive = zip(files("a.json", STORY, "bomb.json", new byte[200 << 20], "z.json", STORY));
    long before = allocated();
    List<ArchiveEntryRead> entries = read(archive);
    assertThat(allocated() - before).isLessThan(6L * ArticleLimits.WIRE_BYTES);
    assertThat(names(entries)).containsExactly("a.json");
    assertThat(sentence(entries))
        .isEqualTo(
            "the archive cannot be read to its end: it unpacks to more than 67108864 bytes; nothing after 'a.json' was taken");
  }

  @Test
  void anArchiveOfTooManyEntriesIsTakenAsFarAsTheLimitGoes() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 103; i++) {
      files.put("s" + i, STORY);
    }
    List<ArchiveEntryRead> entries = read(zip(files));
    assertThat(names(entries)).hasSize(100);
    assertThat(reasons(entries)).containsExactly("too-many-entries");
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveIsRefused() throws IOException {
    Map<String, byte[]> files =
        files(
            "../../etc/cron.d/x",
            STORY,
            "/etc/passwd",
            STORY,
            "C:\\x",
            STORY,
            "a\\..\\b",
            STORY,
            "line\nbreak",
            STORY,
            "good..json",
            STORY);
    List<ArchiveEntryRead> entries = read(zip(files));
    assertThat(names(entries)).containsExactly("good..json");
    assertThat(reasons(entries)).hasSize(5).containsOnly("unsafe-name");
  }

  @Test
  void linksAndDevicesAreNoFiles() throws IOException {
    List<ArchiveEntryRead> entries = read(tarOfLinks("a.json", STORY));
    assertThat(names(entries)).containsExactly("a.json");
    assertThat(reasons(entries)).containsExactly("not-a-file", "not-a-file");
  }

  @Test
  void anEncryptedEntryIsSaidToBeOne() throws IOException {
    List<ArchiveEntryRead> entries =
        read(Archives.encrypted(zip(files("secret.json", STORY, "a.json", STORY))));
    assertThat(reasons(entries)).startsWith("encrypted");
    assertThat(sentence(entries)).contains("without a password");
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() throws IOException {
    byte[] inner = zip(files("a.json", STORY));
    Map<String, byte[]> files =
        files("x.zip", inner, "y.tgz", tarGz(files("a.json", STORY)), "b.json", STORY);
    List<ArchiveEntryRead> entries = read(zip(files));
    assertThat(names(entries)).containsExactly("b.json");
    assertThat(reasons(entries)).containsExactly("nested-archive", "nested-archive");
  }

  @Test
  void ofABrokenArchiveWhatCanBeReadIsTaken() throws IOException {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    Map<String, byte[]> files = files("a.json", STORY, "noise", noise, "b.json", STORY);
    for (byte[] archive : List.of(zip(files), tarGz(files))) {
      List<ArchiveEntryRead> entries = read(Arrays.copyOf(archive, archive.length / 2));
      assertThat(names(entries)).containsExactly("a.json");
      assertThat(reasons(entries)).containsExactly("broken-archive");
      assertThat(sentence(entries)).contains("nothing after 'a.json' was taken");
    }
  }

  @Test
  void aTarOfEndlessHeadersEnds() throws IOException {
    assertThat(names(read(Archives.tarOfLongName(300, STORY)))).containsExactly("a".repeat(300));
    byte[] archive = Archives.tarOfLongName(3 << 20, STORY);
    long before = allocated();
    List<ArchiveEntryRead> entries = read(archive);
    assertThat(allocated() - before).isLessThan(4L * ArticleLimits.WIRE_BYTES);
    assertThat(names(entries)).isEmpty();
    assertThat(reasons(entries)).containsExactly("too-large");
  }

  @Test
  void anySingleDamageIsSurvivedWithASentence() throws IOException {
    byte[] zip = zip(files("a.json", STORY, "b.json", STORY));
    byte[] tar = tarOfLinks("a.json", STORY);
    Random random = new Random(11);
    for (byte[] whole : List.of(zip, tar)) {
      for (int i = 0; i < 2_000; i++) {
        byte[] damaged = whole.clone();
        damaged[4 + random.nextInt(damaged.length - 4)] ^= (byte) (1 + random.nextInt(255));
        if (ArchiveKind.of(damaged).isPresent()) {
          read(damaged); // throws nothing and ends
        }
      }
    }
  }

  @Test
  void anArchiveIsKnownByItsBytes() throws IOException {
    Map<String, byte[]> files = files("a.json", STORY);
    assertThat(ArchiveKind.of(zip(files))).contains(ArchiveKind.ZIP);
    assertThat(ArchiveKind.of(zip(Map.of()))).contains(ArchiveKind.ZIP);
    assertThat(ArchiveKind.of(tarGz(files))).contains(ArchiveKind.TAR_GZ);
    assertThat(ArchiveKind.of(tarOfLinks("a.json", STORY))).contains(ArchiveKind.TAR);
    assertThat(ArchiveKind.of("PK is no zip".repeat(100).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(ArchiveKind.of(new byte[] {0x1f, (byte) 0x8b, 8})).isEmpty();
    assertThat(ArchiveKind.of(new byte[600])).isEmpty();
  }

  private static Map<String, byte[]> files(Object... namesAndBytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return files;
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
