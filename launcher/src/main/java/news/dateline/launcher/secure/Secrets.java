package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody chose, each in a file of its own. */
final class Secrets {
  private static final int RANDOM_BYTES = 32; // 256 bits
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Without a character that a header, a quoted text or a shell would take for its own. */
  static String next() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  static byte[] bytes() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** What the file holds; a new secret where there is none. */
  static String kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      OwnerOnly.write(file, next());
    }
    return Files.readString(file);
  }
}
