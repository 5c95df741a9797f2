package news.dateline.ingest.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import news.dateline.article.Hashes;

/**
 * The secret half of a key. It is random and as long as the hash, so one SHA-256 keeps it safe:
 * salt and slow hashes are for secrets that people choose.
 */
final class Secret {
  private static final String PREFIX = "dl_"; // by which scanners of leaked secrets know it
  private static final int RANDOM_BYTES = 32; // 256 bits
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String next() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String sha256(String secret) {
    return Hashes.sha256(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares in a time that does not tell how much of the hash was right. */
  static boolean equal(String sha256, String otherSha256) {
    return MessageDigest.isEqual(
        HexFormat.of().parseHex(sha256), HexFormat.of().parseHex(otherSha256));
  }
}
