package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.ingest.operator.ControlRequest.Target;
import news.dateline.kafka.ControlMessages;
import news.dateline.kafka.MessageHeaders;
import news.dateline.kafka.Publishing;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has articles killed, held, released, reinstated and purged. */
@Tag(
    name = "Controls",
    description =
        "For operators, as sources are. A control travels as articles do and is carried out in a"
            + " second or two; then the audit of the index-service has it.")
@RestController
class ControlController {
  /** What is removed by thousands must not stand in front of the news; a few must not wait. */
  private static final int A_FEW = 10; // as of replays of dead letters

  private final ControlOrders orders;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Tracing tracing;

  ControlController(ControlOrders orders, KafkaTemplate<String, byte[]> kafka, Tracing tracing) {
    this.orders = orders;
    this.kafka = kafka;
    this.tracing = tracing;
  }

  @Operation(
      operationId = "controlArticle",
      summary =
          "Kill, hold, release, reinstate or purge an article by its id; its source must be told, too")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ControlRequest.class)))
  @PostMapping("/v1/articles/{id}/controls")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ControlAnswer one(@PathVariable String id, HttpServletRequest http) throws IOException {
    ControlRequest request = RequestBytes.json(http, ControlRequest.class);
    if (!request.articles().isEmpty()) {
      throw OperatorProblem.invalid("the path names the article: leave 'articles' out");
    }
    List<Target> target = List.of(new Target(id, request.source(), request.uri()));
    return send(
        new ControlRequest(request.deed(), request.reason(), request.by(), null, null, target),
        http);
  }

  @Operation(
      operationId = "controlArticles",
      summary =
          "Kill, hold, release, reinstate or purge up to 500 articles by source and uri or id, also before they come")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ControlRequest.class)))
  @PostMapping("/v1/controls")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ControlAnswer many(HttpServletRequest http) throws IOException {
    return send(RequestBytes.json(http, ControlRequest.class, RequestBytes.CONTROL_BYTES), http);
  }

  private ControlAnswer send(ControlRequest request, HttpServletRequest http) {
    List<Control> controls = orders.read(request);
    boolean waits = request.deed() == ControlDeed.PURGE && controls.size() > A_FEW;
    String topic = waits ? ArticleTopics.RAW_BACKLOG : ArticleTopics.RAW;
    String traceparent = tracing.under(http.getHeader(MessageHeaders.TRACEPARENT)).traceparent();
    List<CompletableFuture<?>> sent = new ArrayList<>(controls.size());
    for (Control control : controls) {
      ProducerRecord<String, byte[]> message = ControlMessages.of(topic, control);
      MessageHeaders.set(message.headers(), MessageHeaders.TRACEPARENT, traceparent);
      sent.add(Publishing.send(kafka, message));
    }
    Publishing.awaitAll(sent);
    return new ControlAnswer(controls.stream().map(ControlAnswer.Sent::of).toList());
  }
}
