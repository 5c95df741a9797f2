package news.dateline.tracing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spans as a request of OpenTelemetry's protocol over HTTP, in its JSON form. */
final class OtlpJson {
  private static final String SCOPE = "news.dateline";
  private static final int STATUS_ERROR = 2;
  private static final long NANOS = 1_000_000_000;

  private OtlpJson() {}

  static byte[] request(String service, List<Span> spans) {
    ObjectNode request = ArticleCodec.mapper().createObjectNode();
    ObjectNode resource = request.putArray("resourceSpans").addObject();
    attribute(
        resource.putObject("resource").putArray("attributes"), Map.entry("service.name", service));
    ObjectNode scope = resource.putArray("scopeSpans").addObject();
    scope.putObject("scope").put("name", SCOPE);
    ArrayNode all = scope.putArray("spans");
    spans.forEach(span -> write(span, all.addObject()));
    return ArticleCodec.mapper().writeValueAsBytes(request);
  }

  private static void write(Span span, ObjectNode to) {
    TraceContext context = span.context();
    to.put("traceId", context.traceId()).put("spanId", context.spanId());
    if (context.parentId() != null) {
      to.put("parentSpanId", context.parentId());
    }
    to.put("name", span.name()).put("kind", span.kind().otlp());
    to.put("startTimeUnixNano", nanos(span.begin())).put("endTimeUnixNano", nanos(span.end()));
    ArrayNode attributes = to.putArray("attributes");
    span.attributes().entrySet().forEach(each -> attribute(attributes, each));
    if (span.error() != null) {
      to.putObject("status").put("code", STATUS_ERROR).put("message", span.error());
    }
  }

  private static void attribute(ArrayNode to, Map.Entry<String, String> attribute) {
    to.addObject()
        .put("key", attribute.getKey())
        .putObject("value")
        .put("stringValue", attribute.getValue());
  }

  /** A 64-bit number, which JSON has as text. */
  private static String nanos(Instant at) {
    return String.valueOf(at.getEpochSecond() * NANOS + at.getNano());
  }
}
