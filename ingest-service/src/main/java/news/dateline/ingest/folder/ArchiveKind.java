package news.dateline.ingest.folder;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The kinds of archive that are opened, told by their first bytes. */
enum ArchiveKind {
  ZIP,
  TAR,
  TAR_GZ;

  /** Enough for the first header of a tar, even where gzip has not made it smaller. */
  static final int HEAD_BYTES = 2_048;

  private static final int TAR_HEADER_BYTES = 512;

  /** The kind of an archive that begins with these bytes; nothing where they begin none. */
  static Optional<ArchiveKind> of(byte[] head) {
    if (ZipArchiveInputStream.matches(head, head.length)) {
      return Optional.of(ZIP);
    }
    if (isTar(head)) {
      return Optional.of(TAR);
    }
    boolean isGzip = head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    return isGzip && isTar(unpackedHead(head)) ? Optional.of(TAR_GZ) : Optional.empty();
  }

  private static boolean isTar(byte[] head) {
    return head.length >= TAR_HEADER_BYTES && TarArchiveInputStream.matches(head, head.length);
  }

  private static byte[] unpackedHead(byte[] head) {
    byte[] unpacked = new byte[TAR_HEADER_BYTES];
    int length = 0;
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(head))) {
      int read = gzip.read(unpacked);
      while (read > 0) {
        length += read;
        read = gzip.read(unpacked, length, unpacked.length - length);
      }
    } catch (EOFException _) {
      // there is more in the file than in its head
    } catch (IOException _) {
      return new byte[0]; // broken: whoever reads all of it says how
    }
    return length == unpacked.length ? unpacked : new byte[0];
  }
}
