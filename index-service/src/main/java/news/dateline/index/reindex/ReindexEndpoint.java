package news.dateline.index.reindex;

import java.util.List;
import java.util.function.Supplier;
import news.dateline.index.problem.EndpointProblem;
import news.dateline.index.store.Indices;
import news.dateline.index.store.NextIndex;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;

/** Reindexing over HTTP, on the management port: {@code /actuator/reindex}. */
@WebEndpoint(id = "reindex")
class ReindexEndpoint {
  private final Reindexing reindexing;

  ReindexEndpoint(Reindexing reindexing) {
    this.reindexing = reindexing;
  }

  /**
   * The run that is under way, or else the last one and the indices there are: those of a run may
   * go while they are looked at.
   */
  @ReadOperation
  WebEndpointResponse<?> look() {
    ReindexRun run = reindexing.run().orElse(null);
    return run != null && run.isUnderWay()
        ? new WebEndpointResponse<>(new Look(List.of(), run))
        : answer(
            () ->
                new Look(reindexing.indices().stream().map(ReindexEndpoint::behind).toList(), run));
  }

  /** Begins to copy the index behind an alias. */
  @WriteOperation
  WebEndpointResponse<?> start(String alias) {
    return Indices.REPLACEABLE.contains(alias)
        ? answer(() -> reindexing.start(alias))
        : EndpointProblem.of(
            HttpStatus.BAD_REQUEST,
            "'%s' is no index; there are %s"
                .formatted(alias, String.join(", ", Indices.REPLACEABLE)));
  }

  /** Ends the run and shows it, or removes what one that was cut off has left behind. */
  @DeleteOperation
  WebEndpointResponse<?> abort() {
    return answer(() -> new Look(List.of(), reindexing.abort().orElse(null)));
  }

  private static Behind behind(NextIndex index) {
    return new Behind(index.alias(), index.current(), index.documents(), index.next());
  }

  private static WebEndpointResponse<?> answer(Supplier<Object> work) {
    try {
      return new WebEndpointResponse<>(work.get());
    } catch (IllegalStateException e) {
      return EndpointProblem.of(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    } catch (UnavailableException e) {
      return EndpointProblem.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }

  /** What a look shows. */
  private record Look(List<Behind> indices, @Nullable ReindexRun run) {}

  /** The index behind an alias, and what the next one would be called. */
  private record Behind(String alias, String index, long documents, String next) {}
}
