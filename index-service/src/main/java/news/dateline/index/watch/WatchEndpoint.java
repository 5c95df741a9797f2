package news.dateline.index.watch;

import news.dateline.index.problem.EndpointProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;

/** Watches on the management port, which only operators reach: {@code /actuator/watches}. */
@WebEndpoint(id = "watches")
class WatchEndpoint {
  private final WatchDesk desk;

  WatchEndpoint(WatchDesk desk) {
    this.desk = desk;
  }

  /** The watches and how they fare. */
  @ReadOperation
  WebEndpointResponse<?> list() {
    return EndpointProblem.orAnswer(() -> new WebEndpointResponse<>(desk.list()));
  }

  /** Adds one; the answer has its secret, and no other has. */
  @WriteOperation
  WebEndpointResponse<?> add(
      @Nullable String query,
      @Nullable String name,
      @Nullable String webhook,
      @Nullable String mail,
      @Nullable Boolean rss,
      @Nullable String by) {
    return EndpointProblem.orAnswer(
        () ->
            new WebEndpointResponse<>(
                desk.add(new WatchForm.Wish(query, name, webhook, mail, rss, by))));
  }

  /** Shows what one would have told in the last day, and sends one test delivery. */
  @WriteOperation
  WebEndpointResponse<?> test(@Selector String id) {
    return EndpointProblem.orAnswer(
        () ->
            desk.test(id)
                .<WebEndpointResponse<?>>map(WebEndpointResponse::new)
                .orElseGet(() -> noSuch(id)));
  }

  /** Ends one. */
  @DeleteOperation
  WebEndpointResponse<?> remove(@Selector String id, @Nullable String by) {
    return EndpointProblem.orAnswer(
        () ->
            desk.remove(id, by == null ? "somebody" : by)
                ? new WebEndpointResponse<>(HttpStatus.NO_CONTENT.value())
                : noSuch(id));
  }

  private static WebEndpointResponse<?> noSuch(String id) {
    return EndpointProblem.of(HttpStatus.NOT_FOUND, "There is no watch %s.".formatted(id));
  }
}
