package news.dateline.ingest.fetch;

import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What an answer that sends us nowhere else means. */
record Answers(InstantSource clock) {

  Fetched read(Answer answer, Trail trail, FetchRequest request) {
    URI url = trail.current();
    return switch (answer.status()) {
      case 200, 203 ->
          new Fetched.Content(
              url,
              trail.movedPermanentlyTo(),
              answer.body(),
              answer.header("content-type"),
              validator(answer.header("etag")),
              validator(answer.header("last-modified")));
      case 304 ->
          request.etag() == null && request.lastModified() == null
              ? later(answer, url, "although nothing was asked conditionally")
              : new Fetched.NotModified(trail.movedPermanentlyTo());
      case 410 ->
          trail.isPermanent()
              ? new Fetched.Gone()
              : later(answer, url, "where we were sent only for now");
      case 401, 407 ->
          Reason.UNAUTHORISED.refuses(
              url, "asks for a password, which sources cannot have: ask its publisher for another");
      case 403, 451 ->
          Reason.FORBIDDEN.refuses(
              url,
              "answers %d, as it does not want us: ask its publisher".formatted(answer.status()));
      case 404 -> Reason.NOT_FOUND.refuses(url, "is not there (404): correct the address");
      case 408, 425, 429 -> later(answer, url, "and wants to be asked later");
      default -> other(answer, url);
    };
  }

  private Fetched other(Answer answer, URI url) {
    int status = answer.status();
    if (status >= 500) {
      return later(answer, url, "since its server has a fault");
    }
    return status >= 400
        ? Reason.REJECTED.refuses(url, "answers %d: correct the address".formatted(status))
        : later(answer, url, "which holds nothing to read");
  }

  private Fetched.TryLater later(Answer answer, URI url, String why) {
    return new Fetched.TryLater(
        RetryAfter.read(answer.header("retry-after"), clock),
        "%s answers %d, %s".formatted(url, answer.status(), why));
  }

  /** Sent back as it came, and so only where it can be. */
  private static @Nullable String validator(@Nullable String header) {
    return header != null && header.chars().allMatch(c -> c >= ' ' && c <= '~') ? header : null;
  }
}
