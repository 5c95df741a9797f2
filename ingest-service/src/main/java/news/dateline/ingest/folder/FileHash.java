package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.dateline.article.Hashes;

/** The SHA-256 of a file, read once and not kept. */
final class FileHash {
  private FileHash() {}

  /** In hexadecimal; of what is known about it where it cannot be read. */
  static String of(Candidate candidate) {
    if (candidate.kind() == Candidate.Kind.FILE) {
      try (InputStream in = Files.newInputStream(candidate.file(), LinkOption.NOFOLLOW_LINKS);
          DigestInputStream digest = new DigestInputStream(in, sha256())) {
        digest.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
      } catch (IOException _) {
        // its name, size and time then stand for it
      }
    }
    return Hashes.sha256(candidate.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
