package news.dateline.index.change;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import news.dateline.article.ChangeKind;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed, over HTTP: page by page, or as it happens. */
@RestController
class ChangesController {
  private static final Instant FAR_AHEAD = Instant.parse("9999-12-31T23:59:59Z");
  private static final String PATH = "/v1/changes";
  private static final String NOW = "now";
  private static final int MOST = 1_000; // half a megabyte
  private static final int LONGEST_WAIT_SECONDS = 30; // proxies hang up after 30 or 60
  private static final int WAITING = 50; // each has one of the web server's 200 threads
  private static final String RETRY_AFTER_SECONDS = "2";

  private final ChangePages pages;
  private final ChangeTail tail;
  private final ChangeStream stream;
  private final Semaphore waiting = new Semaphore(WAITING);

  ChangesController(ChangePages pages, ChangeTail tail, ChangeStream stream) {
    this.pages = pages;
    this.tail = tail;
    this.stream = stream;
  }

  @GetMapping(PATH)
  ChangePage page(
      @RequestParam Optional<String> after,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam(defaultValue = "0") int wait,
      @RequestParam(defaultValue = "") Set<String> source,
      @RequestParam(defaultValue = "") List<String> kind)
      throws InterruptedException {
    require(limit > 0 && limit <= MOST, "limit is a number from 1 to " + MOST);
    require(
        wait >= 0 && wait <= LONGEST_WAIT_SECONDS,
        "wait is a number of seconds from 0 to " + LONGEST_WAIT_SECONDS);
    ChangeQuestion question = question(source, kind, limit);
    ChangePage page = pages.page(cursor(after), question);
    return page.changes().isEmpty() && wait > 0
        ? later(page, question, Duration.ofSeconds(wait))
        : page;
  }

  /** Others than those that are asked for are no reason to answer. */
  private ChangePage later(ChangePage empty, ChangeQuestion question, Duration patience)
      throws InterruptedException {
    if (!waiting.tryAcquire()) {
      throw new UnavailableException("busy", "too many wait for changes at once", null);
    }
    try {
      long untilNanos = System.nanoTime() + patience.toNanos();
      ChangePage page = empty;
      long leftNanos = patience.toNanos();
      while (page.changes().isEmpty() && leftNanos > 0 && !tail.isClosed()) {
        Cursor next = Cursor.read(page.next()).orElseThrow();
        tail.await(next.offset(), Duration.ofNanos(leftNanos));
        page = pages.page(Optional.of(next), question);
        leftNanos = untilNanos - System.nanoTime();
      }
      return page;
    } finally {
      waiting.release();
    }
  }

  @GetMapping(path = PATH, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(
      @RequestParam Optional<String> after,
      @RequestParam(defaultValue = "") Set<String> source,
      @RequestParam(defaultValue = "") List<String> kind,
      @RequestHeader(name = "Last-Event-ID") Optional<String> lastEventId,
      HttpServletResponse response)
      throws InterruptedException {
    ChangeQuestion question = question(source, kind, MOST);
    if (!stream.join()) {
      throw new UnavailableException(
          "busy", "%d listen already".formatted(ChangeStream.LISTENERS), null);
    }
    try {
      ChangePage first = pages.page(cursor(lastEventId.or(() -> after)), question);
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Accel-Buffering", "no"); // a proxy that collects would hold events back
      stream.send(first, question, response.getOutputStream());
    } catch (IOException _) {
      // The client has hung up, or taken nothing for too long.
    } finally {
      stream.leave();
    }
  }

  private Optional<Cursor> cursor(Optional<String> text) {
    return text.map(
        written ->
            written.equals(NOW)
                ? pages.now()
                : Cursor.read(written)
                    .or(() -> time(written).map(pages::since))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "'%s' is no cursor: take one from next or from a change, or say after=now or a time such as 2026-03-11T12:00:00Z, or leave it out to begin with the oldest that is kept"
                                    .formatted(written))));
  }

  private static Optional<Instant> time(String written) {
    try {
      Instant at = Instant.parse(written);
      // The broker counts milliseconds since 1970; there is no news before or so far ahead.
      Instant earliest = at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at;
      return Optional.of(earliest.isAfter(FAR_AHEAD) ? FAR_AHEAD : earliest);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static ChangeQuestion question(Set<String> sources, List<String> kinds, int most) {
    return new ChangeQuestion(
        sources, kinds.stream().map(ChangesController::kind).collect(Collectors.toSet()), most);
  }

  private static ChangeKind kind(String written) {
    return Arrays.stream(ChangeKind.values())
        .filter(kind -> kind.label().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is no kind of change; there are %s"
                        .formatted(
                            written,
                            Arrays.stream(ChangeKind.values())
                                .map(ChangeKind::label)
                                .collect(Collectors.joining(", ")))));
  }

  private static void require(boolean right, String sentence) {
    if (!right) {
      throw new IllegalArgumentException(sentence);
    }
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrong(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> gone(ChangePages.GoneException e) {
    return problem(HttpStatus.GONE, e.getMessage());
  }

  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> unavailable(
      UnavailableException e, HttpServletResponse response) {
    return response.isCommitted() // a listener, who comes again
        ? null
        : problem(HttpStatus.SERVICE_UNAVAILABLE, "Changes cannot be read now: " + e.getMessage());
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, @Nullable String detail) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return answer.body(ProblemDetail.forStatusAndDetail(status, String.valueOf(detail)));
  }
}
