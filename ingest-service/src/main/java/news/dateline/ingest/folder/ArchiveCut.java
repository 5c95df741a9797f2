package news.dateline.ingest.folder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.dateline.article.ArticleLimits;
import news.dateline.article.Hashes;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an archive anew without some of its entries, and puts it in the place of the old one. One
 * of which nothing would be left is deleted. So is one that cannot be read to its end, if what can
 * be read of it is to go; else it stays: nothing says that a killed text is in it.
 */
final class ArchiveCut {
  private static final Logger LOG = LoggerFactory.getLogger(ArchiveCut.class);
  private static final String UTF_8 = "UTF-8";

  private final Path file;
  private final ArchiveKind kind;
  private final BiPredicate<String, String> goes;
  private final long mostUnpackedBytes;

  /**
   * @param goes whether an entry is to go, by its name as outcomes print it and the hash of its
   *     bytes, which is empty where it is no delivery
   * @param mostUnpackedBytes what unpacks to more counts as broken
   */
  ArchiveCut(
      Path file, ArchiveKind kind, BiPredicate<String, String> goes, long mostUnpackedBytes) {
    this.file = file;
    this.kind = kind;
    this.goes = goes;
    this.mostUnpackedBytes = mostUnpackedBytes;
  }

  /** What stays, in order; and whether that is all. */
  private record Look(List<Boolean> stays, boolean isEmpty) {
    static Look of(List<Boolean> stays) {
      return new Look(stays, !stays.contains(true));
    }

    boolean isWhole() {
      return !stays.contains(false);
    }
  }

  /**
   * Whether something went.
   *
   * @throws IOException if the disk fails; the archive is then as it was
   */
  boolean cut() throws IOException {
    Look look;
    try {
      look = kind == ArchiveKind.ZIP ? lookIntoZip() : lookIntoTar();
    } catch (IOException | RuntimeException e) { // the library throws both at broken bytes
      requireReadable();
      if (!isNamedBeforeTheFault()) {
        return false;
      }
      LOG.warn(
          "an archive holds a killed story, cannot be read to its end ({}) and is deleted",
          e.getMessage());
      return Files.deleteIfExists(file);
    }
    if (look.isWhole()) {
      return false;
    }
    if (look.isEmpty()) {
      return Files.deleteIfExists(file);
    }
    FileTime modified = Files.getLastModifiedTime(file);
    Path temporary = NoteEdit.temporaryBeside(file);
    try {
      if (kind == ArchiveKind.ZIP) {
        writeZip(temporary, look);
      } else {
        writeTar(temporary, look);
      }
      Files.setLastModifiedTime(temporary, modified);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return true;
  }

  private void requireReadable() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Also what has lost its directory can be read from its beginning, as it was when it came. */
  private boolean isNamedBeforeTheFault() throws IOException {
    ArchiveLimits limits = new ArchiveLimits(Long.MAX_VALUE, mostUnpackedBytes, Integer.MAX_VALUE);
    try (ArchiveReading reading = ArchiveReading.open(Files.newInputStream(file), kind, limits)) {
      Optional<ArchiveEntryRead> read = reading.next();
      while (read.isPresent()) {
        if (read.get() instanceof ArchiveEntryRead.Content(String name, byte[] bytes)
            && goes.test(name, Hashes.sha256(bytes))) {
          return true;
        }
        read = reading.next();
      }
    }
    return false;
  }

  private boolean stays(String name, InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(ArticleLimits.WIRE_BYTES + 1);
    String sha256 = bytes.length > ArticleLimits.WIRE_BYTES ? "" : Hashes.sha256(bytes);
    return !goes.test(EntryNames.printed(name), sha256);
  }

  private Look lookIntoZip() throws IOException {
    List<Boolean> stays = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        try (InputStream content =
            zip.canReadEntryData(entry)
                ? zip.getInputStream(entry)
                : InputStream.nullInputStream()) {
          stays.add(stays(entry.getName(), content));
        }
      }
    }
    return Look.of(stays);
  }

  /** What is packed stays packed as it was. */
  private void writeZip(Path to, Look look) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      int place = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (look.stays().get(place++)) {
          try (InputStream packed = zip.getRawInputStream(entry)) {
            out.addRawArchiveEntry(entry, packed);
          }
        }
      }
    }
  }

  private Look lookIntoTar() throws IOException {
    List<Boolean> stays = new ArrayList<>();
    try (TarArchiveInputStream tar = openTar()) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isSparse()) {
          throw new IOException("it has a file with holes");
        }
        stays.add(stays(entry.getName(), tar));
      }
    }
    return Look.of(stays);
  }

  private TarArchiveInputStream openTar() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      CountedStream counted =
          new CountedStream(kind == ArchiveKind.TAR_GZ ? new GZIPInputStream(in) : in);
      counted.allow(
          mostUnpackedBytes, "it unpacks to more than %d bytes".formatted(mostUnpackedBytes));
      return new TarArchiveInputStream(counted, UTF_8);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void writeTar(Path to, Look look) throws IOException {
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
    try (TarArchiveInputStream tar = openTar();
        TarArchiveOutputStream out =
            new TarArchiveOutputStream(
                kind == ArchiveKind.TAR_GZ ? new GZIPOutputStream(file) : file, UTF_8)) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      int place = 0;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (look.stays().get(place++)) {
          out.putArchiveEntry(entry);
          tar.transferTo(out);
          out.closeArchiveEntry();
        }
      }
    }
  }
}
