package news.dateline.launcher.secure;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as the node's file {@code users} keeps it. */
final class NodePassword {
  private static final int ROUNDS = 10_000; // the node's own default
  private static final int HASH_BITS = 256; // as the node has it

  private NodePassword() {}

  static String hash(String password) {
    return hash(password, Secrets.bytes());
  }

  static String hash(String password, byte[] salt) {
    try {
      PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, HASH_BITS);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "{PBKDF2}%d$%s$%s"
          .formatted(ROUNDS, base64.encodeToString(salt), base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PBKDF2", e);
    }
  }
}
