package news.dateline.ingest.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Refusal;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive, one after the other, in the order they lie in. However hostile it is, an
 * archive costs no more memory than an entry may have, and no more time than its limits allow; what
 * cannot be taken is told in a sentence and the next entry comes.
 */
final class ArchiveReading implements AutoCloseable {
  /** Names what concerns the archive and no entry. */
  static final String WHOLE = "";

  private static final int DISCARD_BYTES = 64 << 10;

  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final FileStream file;
  private final CountedStream packed;
  private final ArchiveKind kind;
  private final ArchiveLimits limits;
  private final byte[] discarded = new byte[DISCARD_BYTES];
  private long unpackedLeft;
  private int entriesLeft;
  private String lastName = WHOLE; // of the last entry that was read to its end
  private boolean ended;

  private ArchiveReading(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      FileStream file,
      CountedStream packed,
      ArchiveKind kind,
      ArchiveLimits limits) {
    this.archive = archive;
    this.file = file;
    this.packed = packed;
    this.kind = kind;
    this.limits = limits;
    unpackedLeft = limits.unpackedBytes();
    entriesLeft = limits.entries();
  }

  /** Opens an archive; the reading closes the stream. */
  static ArchiveReading open(InputStream in, ArchiveKind kind, ArchiveLimits limits)
      throws IOException {
    FileStream file = new FileStream(in);
    InputStream buffered = new BufferedInputStream(file, DISCARD_BYTES);
    CountedStream packed =
        new CountedStream(
            kind == ArchiveKind.TAR_GZ ? new GZIPInputStream(buffered, DISCARD_BYTES) : buffered);
    ArchiveInputStream<? extends ArchiveEntry> archive =
        kind == ArchiveKind.ZIP
            ? new ZipArchiveInputStream(packed)
            : new TarArchiveInputStream(packed, "UTF-8");
    return new ArchiveReading(archive, file, packed, kind, limits);
  }

  /**
   * The next entry that is a file, or why there is none; nothing at the end.
   *
   * @throws IOException if the file cannot be read, whatever is in it
   */
  Optional<ArchiveEntryRead> next() throws IOException {
    while (!ended) {
      Optional<ArchiveEntryRead> read;
      try {
        read = step();
      } catch (CountedStream.TooMuchException e) {
        read = end("too-large", e.getMessage());
      } catch (IOException | RuntimeException e) { // the library throws both at broken bytes
        file.requireReadable();
        read = end("broken-archive", "it is broken (%s)".formatted(e.getMessage()));
      }
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<ArchiveEntryRead> step() throws IOException {
    if (kind != ArchiveKind.ZIP) {
      packed.allow(
          ArchiveLimits.HEADER_BYTES,
          "it says more than %d bytes between two entries".formatted(ArchiveLimits.HEADER_BYTES));
    }
    ArchiveEntry entry = archive.getNextEntry();
    if (entry == null) {
      ended = true;
      return Optional.empty();
    }
    packed.allow(Long.MAX_VALUE, WHOLE);
    if (entriesLeft-- == 0) {
      return end("too-many-entries", "it has more than %d entries".formatted(limits.entries()));
    }
    String name = EntryNames.printed(entry.getName());
    Optional<ArchiveEntryRead> read = read(entry, name);
    lastName = name;
    return read;
  }

  private Optional<ArchiveEntryRead> read(ArchiveEntry entry, String name) throws IOException {
    if (entry.isDirectory() || EntryNames.isHousekeeping(entry.getName())) {
      discard(entry);
      return Optional.empty();
    }
    Refusal refusal = EntryRules.refusal(archive, entry);
    if (refusal != null) {
      discard(entry);
      return Optional.of(new ArchiveEntryRead.Refused(name, refusal));
    }
    return Optional.of(content(entry, name));
  }

  private ArchiveEntryRead content(ArchiveEntry entry, String name) throws IOException {
    byte[] bytes = archive.readNBytes(ArticleLimits.WIRE_BYTES + 1);
    unpacked(bytes.length);
    Refusal refusal =
        bytes.length > ArticleLimits.WIRE_BYTES
            ? EntryRules.tooLarge()
            : ArchiveKind.of(bytes).isPresent() ? EntryRules.nested() : null;
    discard(entry);
    return refusal == null
        ? new ArchiveEntryRead.Content(name, bytes)
        : new ArchiveEntryRead.Refused(name, refusal);
  }

  /** Reads past what is left of an entry here, where it is counted, and not in the library. */
  private void discard(ArchiveEntry entry) throws IOException {
    if (!archive.canReadEntryData(entry)) {
      return;
    }
    int read = archive.read(discarded);
    while (read > 0) {
      unpacked(read);
      read = archive.read(discarded);
    }
  }

  private void unpacked(long bytes) throws IOException {
    unpackedLeft -= bytes;
    if (unpackedLeft < 0) {
      throw new CountedStream.TooMuchException(
          "it unpacks to more than %d bytes".formatted(limits.unpackedBytes()));
    }
  }

  private Optional<ArchiveEntryRead> end(String reason, @Nullable String why) {
    ended = true;
    String after =
        lastName.equals(WHOLE) ? "nothing of it was taken" : "nothing after '%s' was taken";
    return Optional.of(
        new ArchiveEntryRead.Refused(
            WHOLE,
            new Refusal(
                reason,
                "archive",
                "the archive cannot be read to its end: %s; %s"
                    .formatted(why, after.formatted(lastName)))));
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
