package news.dateline.ingest.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Keeps the pages of other sites out: a browser on the machine of whoever runs this would send
 * their requests here, and where no keys are required nothing else would stop them (cross-site
 * request forgery, DNS rebinding).
 */
final class OtherSites {
  private static final Set<String> OWN = Set.of("same-origin", "none"); // Fetch Metadata, 2.2

  private OtherSites() {}

  /**
   * Refuses what a browser says to come from elsewhere.
   *
   * @param isOpen whether no keys are required, so that the name we are called by matters too
   * @throws AccessRefusedException 403
   */
  static void refuse(HttpServletRequest request, boolean isOpen) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean foreign =
        site == null
            ? origin != null
                && !origin.equals("http://" + request.getHeader("Host"))
                && !origin.equals("https://" + request.getHeader("Host"))
            : !OWN.contains(site);
    if (foreign || (isOpen && !isOurs(request.getServerName()))) {
      throw AccessRefusedException.forbidden(
          "a page of another site asks in a browser's name: call the service itself, by its address");
    }
  }

  /** An address, or a name of one word: nobody else's site is called so. */
  private static boolean isOurs(String name) {
    return !name.contains(".") || name.chars().allMatch(c -> c == '.' || Character.isDigit(c));
  }
}
