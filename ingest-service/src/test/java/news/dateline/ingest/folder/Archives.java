package news.dateline.ingest.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives for tests, ordinary and hostile, and what is read of them. */
final class Archives {
  static final ArchiveLimits LIMITS = new ArchiveLimits(64 << 20, 64 << 20, 100);

  private Archives() {}

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** With its first entry's flag of encryption set, as the header of an encrypted one has it. */
  static byte[] encrypted(byte[] zip) {
    byte[] locked = zip.clone();
    locked[6] |= 1;
    return locked;
  }

  static byte[] tarGz(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = tarOn(new GZIPOutputStream(bytes))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A file between a symbolic link and a device. */
  static byte[] tarOfLinks(String name, byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = tarOn(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("link.json", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(file.length);
      tar.putArchiveEntry(entry);
      tar.write(file);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("device", TarConstants.LF_CHR));
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  /** A file whose name is said to be so long. */
  static byte[] tarOfLongName(int chars, byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = tarOn(bytes)) {
      TarArchiveEntry name =
          new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
      name.setSize(chars);
      tar.putArchiveEntry(name);
      tar.write("a".repeat(chars).getBytes(StandardCharsets.US_ASCII));
      tar.closeArchiveEntry();
      TarArchiveEntry entry = new TarArchiveEntry("short");
      entry.setSize(file.length);
      tar.putArchiveEntry(entry);
      tar.write(file);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static TarArchiveOutputStream tarOn(OutputStream out) {
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out);
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
    return tar;
  }

  static List<ArchiveEntryRead> read(byte[] archive) throws IOException {
    return read(archive, LIMITS);
  }

  static List<ArchiveEntryRead> read(byte[] archive, ArchiveLimits limits) throws IOException {
    ArchiveKind kind =
        ArchiveKind.of(Arrays.copyOf(archive, Math.min(archive.length, ArchiveKind.HEAD_BYTES)))
            .orElseThrow();
    List<ArchiveEntryRead> entries = new ArrayList<>();
    try (ArchiveReading reading =
        ArchiveReading.open(new ByteArrayInputStream(archive), kind, limits)) {
      Optional<ArchiveEntryRead> entry = reading.next();
      while (entry.isPresent()) {
        entries.add(entry.get());
        entry = reading.next();
      }
    }
    return entries;
  }

  static List<String> names(List<ArchiveEntryRead> entries) {
    return entries.stream()
        .filter(ArchiveEntryRead.Content.class::isInstance)
        .map(ArchiveEntryRead::name)
        .toList();
  }

  static List<String> reasons(List<ArchiveEntryRead> entries) {
    return entries.stream()
        .filter(ArchiveEntryRead.Refused.class::isInstance)
        .map(entry -> ((ArchiveEntryRead.Refused) entry).refusal().reason())
        .toList();
  }

  static String sentence(List<ArchiveEntryRead> entries) {
    return entries.stream()
        .filter(ArchiveEntryRead.Refused.class::isInstance)
        .map(entry -> ((ArchiveEntryRead.Refused) entry).refusal().detail())
        .findFirst()
        .orElseThrow();
  }
}
