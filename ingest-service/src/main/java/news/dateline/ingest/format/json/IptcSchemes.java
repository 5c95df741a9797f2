package news.dateline.ingest.format.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subject schemes of IPTC by the alias that its catalog gives them, so that {@code medtop:20000539}
 * of a NewsML-G2 item and {@code http://cv.iptc.org/newscodes/mediatopic/20000539} of a ninjs item
 * are one subject. Codes of other schemes stay as sent.
 */
final class IptcSchemes {
  private static final String NEWSCODES = "cv.iptc.org/newscodes/";
  private static final Map<String, String> ALIASES =
      Map.of("mediatopic", "medtop:", "subjectcode", "subj:");

  private IptcSchemes() {}

  /** The concept's short code, where it is one of these schemes; else the uri. */
  static String shortened(String uri) {
    int at = afterNewsCodes(uri);
    int end = at < 0 ? -1 : uri.indexOf('/', at);
    String alias = end < 0 ? null : ALIASES.get(uri.substring(at, end));
    return alias == null || end + 1 == uri.length() ? uri : alias + uri.substring(end + 1);
  }

  /** A code with the alias of its scheme, where the scheme is one of these; else as sent. */
  static String qualified(String code, @Nullable String scheme) {
    if (scheme == null || code.indexOf(':') >= 0) {
      return code;
    }
    String uri = scheme.endsWith("/") ? scheme + code : scheme + "/" + code;
    String alias = shortened(uri);
    return alias.equals(uri) ? code : alias;
  }

  private static int afterNewsCodes(String uri) {
    for (String protocol : new String[] {"http://", "https://"}) {
      if (uri.startsWith(protocol + NEWSCODES)) {
        return protocol.length() + NEWSCODES.length();
      }
    }
    return -1;
  }
}
