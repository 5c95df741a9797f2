package news.dateline.ingest.key;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The secret that a request presents. */
final class Presented {
  private static final String SCHEME = "Bearer ";

  private Presented() {}

  /** From {@code Authorization: Bearer}, else from {@code X-Api-Key}. */
  static Optional<String> by(HttpServletRequest request) {
    Optional<String> bearer = bearer(request);
    return bearer.isPresent()
        ? bearer
        : Optional.ofNullable(request.getHeader("X-Api-Key"))
            .map(String::strip)
            .filter(secret -> !secret.isEmpty());
  }

  /** From {@code Authorization: Bearer}. */
  static Optional<String> bearer(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip())
        .filter(secret -> !secret.isEmpty());
  }
}
