package news.dateline.ingest.fetch;

import java.net.URI;
import java.util.Locale;

/** Why a fetch is refused: the words that {@link Fetched.Refused} carries. */
enum Reason {
  BAD_URL,
  PRIVATE_ADDRESS,
  ROBOTS,
  TOO_LARGE,
  HEADERS_TOO_LARGE,
  UNSUPPORTED_ENCODING,
  BAD_REDIRECT,
  INSECURE_REDIRECT,
  REDIRECT_LOOP,
  TOO_MANY_REDIRECTS,
  UNAUTHORISED,
  FORBIDDEN,
  NOT_FOUND,
  REJECTED;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Fetched.Refused refuses(URI url, String detail) {
    return new Fetched.Refused(word(), "%s %s".formatted(url, detail));
  }
}
