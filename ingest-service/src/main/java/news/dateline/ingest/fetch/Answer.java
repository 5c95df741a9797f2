package news.dateline.ingest.fetch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param headers those that {@link WebClient} keeps, by name in lower case
 * @param body empty unless the status is one of success
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {

  @Nullable String header(String name) {
    return headers.get(name);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }
}
