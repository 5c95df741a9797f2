package news.dateline.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Agencies that drop files of every kind, and what must become of each. */
final class FolderDrops {
  private static final byte[] REFUSED = "{\"headline\": 7}".getBytes(StandardCharsets.UTF_8);
  private static final Duration OLD = Duration.ofHours(2); // goes by the backlog lane
  private static final int MOST_ENTRIES = 20;
  private static final int LARGE_CHARS = 200_000; // takes long enough to be killed in

  private final Path inbox;
  private final List<String> sources;
  private final String word;
  private final Random random;
  private final Map<Path, Dropped> files = new TreeMap<>();
  private int stories;

  /**
   * @param word stands in every story, and in no other test's
   */
  FolderDrops(Path inbox, List<String> sources, String word, Random random) {
    this.inbox = inbox;
    this.sources = sources;
    this.word = word;
    this.random = random;
  }

  /**
   * A file that was dropped.
   *
   * @param receipts ids of the receipts of its items, by whether each must be accepted
   */
  record Dropped(String source, String name, Map<String, Boolean> receipts) {
    long accepted() {
      return receipts.values().stream().filter(accepted -> accepted).count();
    }
  }

  /** All that were dropped. */
  List<Dropped> files() {
    return List.copyOf(files.values());
  }

  /** Drops a file of some kind as a sender does, under a temporary name first. */
  void drop() throws IOException {
    String source = sources.get(random.nextInt(sources.size()));
    Map<String, Boolean> receipts = new LinkedHashMap<>();
    String stem = "%04d-%d".formatted(random.nextInt(10_000), files.size());
    int kind = random.nextInt(100);
    String name;
    byte[] bytes;
    if (kind < 50) {
      name = stem + ".json";
      bytes = story();
      expect(receipts, source, name, "", bytes, true);
    } else if (kind < 60) {
      name = stem + "-refused.json";
      bytes = REFUSED;
      expect(receipts, source, name, "", bytes, false);
    } else if (kind < 70) {
      name = stem + "-three.json";
      bytes = join(story(), REFUSED, story());
      for (int i = 0; i < 3; i++) {
        expect(receipts, source, name, "#" + i, bytes, i != 1);
      }
    } else {
      boolean isZip = kind < 85;
      name = stem + (isZip ? ".zip" : ".tar.gz");
      Map<String, byte[]> entries = entries();
      bytes = isZip ? zip(entries) : tarGz(entries);
      entries.forEach(
          (entry, content) ->
              expect(receipts, source, name + "!" + entry, "", content, content != REFUSED));
    }
    Path file = inbox.resolve(source).resolve(name);
    files.put(file, new Dropped(source, name, receipts));
    Path temporary = file.resolveSibling(name + ".part");
    Files.createDirectories(file.getParent());
    Files.write(temporary, bytes);
    if (random.nextInt(4) == 0) {
      Files.setLastModifiedTime(temporary, FileTime.from(Instant.now().minus(OLD)));
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void expect(
      Map<String, Boolean> receipts,
      String source,
      String identity,
      String suffix,
      byte[] bytes,
      boolean accepted) {
    receipts.put(Receipt.idOf(source, "folder", identity + suffix, Hashes.sha256(bytes)), accepted);
  }

  private byte[] story() {
    int chars = random.nextInt(20) == 0 ? LARGE_CHARS : 300;
    return "{\"uri\": \"tag:%s-%d\", \"headline\": \"%s\", \"bodyText\": \"%s\"}"
        .formatted(word, stories++, word, "word ".repeat(chars / 5))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, byte[]> entries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    int count = 1 + random.nextInt(MOST_ENTRIES);
    for (int i = 0; i < count; i++) {
      entries.put("desk/%02d.json".formatted(i), random.nextInt(10) == 0 ? REFUSED : story());
    }
    return entries;
  }

  private static byte[] join(byte[]... items) {
    List<String> texts = new ArrayList<>();
    for (byte[] item : items) {
      texts.add(new String(item, StandardCharsets.UTF_8));
    }
    return ("[" + String.join(",", texts) + "]").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tarGz(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
        header.setSize(entry.getValue().length);
        tar.putArchiveEntry(header);
        tar.write(entry.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
