package news.dateline.ingest.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Guards the endpoints that change sources: open where no keys are required. */
@Component
public final class OperatorAccess {
  private final KeyProperties properties;

  OperatorAccess(KeyProperties properties) {
    this.properties = properties;
  }

  /**
   * Lets the operator in, who presents {@code Authorization: Bearer} and a secret.
   *
   * @throws AccessRefusedException 401 without the right secret, 403 where the service has none
   */
  public void require(HttpServletRequest request) {
    OtherSites.refuse(request, !properties.requireKeys());
    if (!properties.requireKeys()) {
      return;
    }
    String sha256 = properties.operatorKeySha256();
    if (sha256 == null) {
      throw AccessRefusedException.forbidden(
          "nobody may change sources here: set dateline.ingest.operator-key-sha256 to the SHA-256 of a secret of yours, and present it as Authorization: Bearer");
    }
    boolean known =
        Presented.bearer(request)
            .map(Secret::sha256)
            .filter(presented -> Secret.equal(presented, sha256.toLowerCase(Locale.ROOT)))
            .isPresent();
    if (!known) {
      throw AccessRefusedException.unauthorized(
          "present the operator's secret as Authorization: Bearer SECRET");
    }
  }
}
