package news.dateline.index.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import news.dateline.index.problem.EndpointProblem;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Dead letters on the management port, which only operators reach: they may hold what no reader may
 * see.
 */
@WebEndpoint(id = "deadletters")
class DeadLettersEndpoint {
  private static final int USUAL_LIMIT = 100;
  private static final String BYTES = "bytes";

  private final DeadLetterOffice office;

  DeadLettersEndpoint(DeadLetterOffice office) {
    this.office = office;
  }

  /** The newest letters of a state, a reason, a source; all where nothing is said. */
  @ReadOperation
  WebEndpointResponse<?> list(
      LetterView.@Nullable State state,
      @Nullable String reason,
      @Nullable String source,
      @Nullable Integer limit) {
    return answer(
        () ->
            new WebEndpointResponse<>(
                office.list(
                    letter ->
                        (state == null || letter.state() == state)
                            && (reason == null || letter.newest().reason().equals(reason))
                            && (source == null
                                || letter.newest().source().equals(Optional.of(source))),
                    limit == null ? USUAL_LIMIT : Math.max(0, limit))));
  }

  /** All that is known of a letter. */
  @ReadOperation
  WebEndpointResponse<?> show(@Selector String id) {
    return answer(
        () ->
            office
                .show(id)
                .<WebEndpointResponse<?>>map(WebEndpointResponse::new)
                .orElseGet(() -> noSuch("There is no letter %s.".formatted(id))));
  }

  /** The bytes that failed the last time, or the first, second… */
  @ReadOperation(produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  WebEndpointResponse<?> bytes(
      @Selector String id, @Selector String what, @Nullable Integer failure) {
    return answer(
        () ->
            switch (what.equals(BYTES)
                ? office.bytes(id, Optional.ofNullable(failure))
                : new LetterBytes.None()) {
              case LetterBytes.Shown(byte[] bytes) -> new WebEndpointResponse<>(bytes);
              case LetterBytes.NotShown(String sentence) ->
                  EndpointProblem.of(
                      HttpStatus.FORBIDDEN, "Letter %s: %s.".formatted(id, sentence));
              case LetterBytes.None() ->
                  noSuch("Of letter %s there are no such bytes.".formatted(id));
            });
  }

  /** Has letters replayed or dropped; the ids are written with commas between them. */
  @WriteOperation
  WebEndpointResponse<?> carryOut(
      String action,
      List<String> ids,
      @Nullable String by,
      @Nullable String why,
      @Nullable String bytes,
      @Nullable String lane) {
    return answer(
        () -> {
          Order order = OrderForm.read(action, ids.size(), by, why, bytes, lane);
          return new WebEndpointResponse<>(
              Map.of("letters", office.carryOut(order, Set.copyOf(ids))));
        });
  }

  private static WebEndpointResponse<?> answer(Supplier<WebEndpointResponse<?>> question) {
    try {
      return question.get();
    } catch (IllegalArgumentException e) {
      return EndpointProblem.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (UnavailableException e) {
      return EndpointProblem.of(
          HttpStatus.SERVICE_UNAVAILABLE,
          "Letters are kept in Kafka: %s".formatted(e.getMessage()));
    }
  }

  private static WebEndpointResponse<?> noSuch(String sentence) {
    return EndpointProblem.of(HttpStatus.NOT_FOUND, sentence);
  }
}
