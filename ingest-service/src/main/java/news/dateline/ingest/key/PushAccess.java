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

  /** Whether this instance knows the keys and the sources that were registered at run time. */
  public boolean isRead() {
    return keys.isRead();
  }

  /** What is answered until then: 503. */
  public static AccessRefusedException unread() {
    return AccessRefusedException.notYet(
        "this instance has not read the keys and sources from the broker yet: send the same again a little later");
  }

  /**
   * Lets in who presents a key of the source as {@code Authorization: Bearer} or {@code X-Api-Key}.
   *
   * @throws AccessRefusedException 401 without a key that is known, 403 with another source's, 503
   *     while this instance has not read the keys
   */
  public void require(String source, HttpServletRequest request) {
    OtherSites.refuse(request, isOpen());
    if (isOpen()) {
      return;
    }
    String presented =
        Presented.by(request)
            .orElseThrow(
                () ->
                    AccessRefusedException.unauthorized(
                        "no key was presented: send Authorization: Bearer KEY, with a key that ./dateline sources add-key makes"));
    if (!isRead()) {
      throw unread(); // a key that was ended since may be all that was read so far
    }
    if (keys.permits(source, presented)) {
      return;
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
