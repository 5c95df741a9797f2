package news.dateline.ingest.folder;

import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Refusal;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** Which entries of an archive are no deliveries, and the sentence that says so. */
final class EntryRules {
  private static final String WHERE = "entry";

  private EntryRules() {}

  /** Why an entry is not even read; null where it may be. */
  static @Nullable Refusal refusal(
      ArchiveInputStream<? extends ArchiveEntry> archive, ArchiveEntry entry) {
    if (!EntryNames.isSafe(entry.getName())) {
      return new Refusal(
          "unsafe-name",
          WHERE,
          "the entry's name leads out of the archive or holds control characters; give it a plain name");
    }
    if (!isFile(entry)) {
      return new Refusal(
          "not-a-file", WHERE, "the entry is a link or a device; pack the file itself");
    }
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return new Refusal(
          "encrypted", WHERE, "the entry is encrypted; send the archive without a password");
    }
    if (!archive.canReadEntryData(entry)) {
      return new Refusal(
          "unknown-packing",
          WHERE,
          "the entry is packed in a way that is not read here; pack it with deflate");
    }
    return null;
  }

  static Refusal tooLarge() {
    return new Refusal(
        "too-large",
        WHERE,
        "the entry unpacks to more than %d bytes; send articles one by one"
            .formatted(ArticleLimits.WIRE_BYTES));
  }

  static Refusal nested() {
    return new Refusal(
        "nested-archive", WHERE, "the entry is an archive itself; send it on its own");
  }

  private static boolean isFile(ArchiveEntry entry) {
    return switch (entry) {
      case TarArchiveEntry tar ->
          !tar.isLink()
              && !tar.isSymbolicLink()
              && !tar.isFIFO()
              && !tar.isBlockDevice()
              && !tar.isCharacterDevice();
      case ZipArchiveEntry zip -> !zip.isUnixSymlink();
      default -> true;
    };
  }
}
