package news.dateline.ingest.key;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let in.
 *
 * @param requireKeys whether a push needs its source's key; false is for a service that only this
 *     machine reaches
 * @param operatorKeySha256 hexadecimal SHA-256 of the secret of those who change sources
 */
@ConfigurationProperties("dateline.ingest")
record KeyProperties(
    @DefaultValue("true") boolean requireKeys, @Nullable String operatorKeySha256) {
  private static final int HEX_CHARS = 64;

  KeyProperties {
    if (operatorKeySha256 != null
        && !(operatorKeySha256.length() == HEX_CHARS
            && operatorKeySha256.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128))) {
      throw new IllegalArgumentException(
          "dateline.ingest.operator-key-sha256 must be the 64 hexadecimal characters that sha256sum prints");
    }
  }
}
