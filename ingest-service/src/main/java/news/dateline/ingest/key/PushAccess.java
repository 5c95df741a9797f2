package news.dateline.ingest.key;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Guards pushes: each source has keys of its own, unless the service requires none. */
@Component
public final class PushAccess {
  private final ApiKeys keys;
  private final KeyProperties properties;

  PushAccess(ApiKeys keys, KeyProperties properties) {
    this.keys = keys;
    this.properties = properties;
  }

  /** Whether anyone may push who reaches the service. */
  public boolean isOpen() {
    return !properties.requireKeys();
  }

  /**
   * Lets in who presents a key of the source as {@code Authorization: Bearer} or {@code X-Api-Key}.
   *
   * @throws AccessRefusedException 401 without a key that is known, 403 with another source's, 503
   *     while this instance has not read the keys
   */
  public void require(String source, HttpServletRequest request) {
    if (isOpen()) {
      return;
    }
    String presented =
        Presented.by(request)
            .orElseThrow(
                () ->
                    AccessRefusedException.unauthorized(
                        "no key was presented: send Authorization: Bearer KEY, with a key that ./dateline sources add-key makes"));
    if (keys.permits(source, presented)) {
      return;
    }
    if (!keys.isRead()) {
      throw AccessRefusedException.notYet(
          "this instance has not read the keys from the broker yet: send the same again a little later");
    }
    String owner =
        keys.ownerOf(presented)
            .orElseThrow(
                () ->
                    AccessRefusedException.unauthorized(
                        "the key is not known, or no longer: make one with ./dateline sources add-key"));
    throw AccessRefusedException.forbidden(
        "the key is one of source '%s': articles of another source need that source's key"
            .formatted(owner));
  }
}
