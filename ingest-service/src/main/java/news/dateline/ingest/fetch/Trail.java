package news.dateline.ingest.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The redirects of one fetch, followed by hand so that each is checked as the first address is. */
final class Trail {
  private static final int REDIRECTS = 5; // RFC 9309 asks for as many; more are a fault

  private final Set<URI> seen = new HashSet<>();
  private URI current;
  private boolean permanent = true;
  private @Nullable URI movedTo;
  private int redirects;

  Trail(URI start) {
    this.current = start;
    seen.add(start);
  }

  /** The address to ask now. */
  URI current() {
    return current;
  }

  /** Where the unbroken run of permanent redirects has led. */
  Optional<URI> movedPermanentlyTo() {
    return Optional.ofNullable(movedTo);
  }

  /** Whether all that the current address says holds for the first one, too. */
  boolean isPermanent() {
    return permanent;
  }

  /** Goes where the answer sends us; or says why not. */
  Optional<Fetched.Refused> follow(Answer answer) {
    String location = answer.header("location");
    URI next = location == null ? null : WebAddress.resolve(current, utf8(location)).orElse(null);
    if (next == null) {
      return Optional.of(
          Reason.BAD_REDIRECT.refuses(
              current, "sends us on without naming an address of http or https"));
    }
    Optional<String> problem = WebAddress.problem(next);
    if (problem.isPresent()) {
      return Optional.of(
          Reason.BAD_URL.refuses(
              current, "sends us on to %s, which %s".formatted(next, problem.get())));
    }
    if (current.getScheme().equals("https") && next.getScheme().equals("http")) {
      return Optional.of(
          Reason.INSECURE_REDIRECT.refuses(
              current,
              "sends us from https to %s, where anybody could change the text: name an https address"
                  .formatted(next)));
    }
    if (!seen.add(next)) {
      return Optional.of(
          Reason.REDIRECT_LOOP.refuses(current, "sends us back to %s".formatted(next)));
    }
    if (++redirects > REDIRECTS) {
      return Optional.of(
          Reason.TOO_MANY_REDIRECTS.refuses(
              current,
              "is the %dth redirect in a row: name the last address".formatted(redirects)));
    }
    permanent &= answer.status() == 301 || answer.status() == 308;
    if (permanent) {
      movedTo = next;
    }
    current = next;
    return Optional.empty();
  }

  /** Headers come as bytes; where they are not ASCII they are UTF-8, in practice. */
  private static String utf8(String header) {
    return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
