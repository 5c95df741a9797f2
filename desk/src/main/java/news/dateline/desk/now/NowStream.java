package news.dateline.desk.now;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The news as server-sent events, for open pages. */
@Controller
class NowStream {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15); // proxies hang up after 30

  /** What a page that says nothing has, at most. */
  private static final Duration JUST_NOW = Duration.ofSeconds(5);

  private static final String RETRY_AFTER_SECONDS = "10";

  private final Broadcast broadcast;
  private final InstantSource clock;

  NowStream(Broadcast broadcast, InstantSource clock) {
    this.broadcast = broadcast;
    this.clock = clock;
  }

  /**
   * Events from {@code after}, the milliseconds at which the page was made or the id of an event,
   * or from the last one that it has heard of.
   */
  @GetMapping(path = "/now/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(
      @RequestParam Optional<String> after,
      @RequestHeader(name = "Last-Event-ID") Optional<String> lastEventId,
      HttpServletRequest request,
      HttpServletResponse response)
      throws InterruptedException {
    if (request.getMethod().equals(HttpMethod.HEAD.name())) {
      return;
    }
    Listener listener = new Listener();
    if (!broadcast.join(listener, heard(after, lastEventId))) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
      return;
    }
    try {
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader("X-Accel-Buffering", "no"); // a proxy that collects would hold events back
      send(listener, response.getOutputStream());
    } catch (IOException _) {
      // The page was closed, or took nothing for too long.
    } finally {
      broadcast.leave(listener);
    }
  }

  private void send(Listener listener, OutputStream out) throws IOException, InterruptedException {
    write("retry: 2000\n\n", out);
    while (!listener.isEnded()) {
      Optional<StreamEvent> event = listener.next(HEARTBEAT);
      if (!listener.isEnded()) {
        // Without data it is no event, but the place is noted.
        write(
            event
                .map(it -> it.text(broadcast.instance()))
                .orElseGet(() -> ": \nid: %s\n\n".formatted(broadcast.told().text())),
            out);
      }
    }
  }

  private Heard heard(Optional<String> after, Optional<String> lastEventId) {
    return lastEventId
        .flatMap(Heard::of)
        .or(() -> after.flatMap(Heard::of))
        .orElseGet(() -> new Heard(clock.instant().minus(JUST_NOW), ""));
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
