package news.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes behind identities: SHA-256, written as hexadecimal or as a short base32 id. */
public final class Hashes {
  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648, section 6, lower case
  private static final int ID_CHARS = 26; // 130 bits: no collision among any number of articles

  private Hashes() {}

  /** Lower-case hexadecimal SHA-256. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  /** 26 base32 characters of the SHA-256 of {@code parts}, joined by line feeds. */
  public static String base32(String... parts) {
    byte[] hash = digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder(ID_CHARS);
    for (int i = 0; i < ID_CHARS; i++) {
      int bit = i * 5;
      int window = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(ALPHABET.charAt(window >> (11 - bit % 8) & 31));
    }
    return id.toString();
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
