package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleTopics;
import news.dateline.e2e.TraceCollector.Collected;
import news.dateline.kafka.MessageHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class TracesIT {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENDER = "00f067aa0ba902b7";
  private static final String POISONED_TRACE = "5c4fb92d8ee8a9105dc8f2d31ac0be6d";
  private static final String URI = "tag:traced:1";

  @Test
  void aTraceLeadsFromTheSendersSpanToTheDocument(Newsroom newsroom) {
    newsroom.post(
        Wires.SOURCE,
        Wires.version(URI, 1, "dibblers on the quay"),
        "traceparent",
        "00-%s-%s-01".formatted(TRACE, SENDER));
    eventually(() -> newsroom.traces().of(TRACE).size() == 3);

    List<Collected> spans = newsroom.traces().of(TRACE);
    assertThat(spans)
        .extracting(Collected::service)
        .containsExactly("ingest-service", "enrich-service", "index-service");
    assertThat(spans)
        .extracting(each -> each.text("name"))
        .containsExactly("receive", "enrich", "index");
    assertThat(spans)
        .extracting(each -> each.text("parentSpanId"))
        .containsExactly(SENDER, spans.get(0).text("spanId"), spans.get(1).text("spanId"));
    assertThat(spans)
        .allMatch(each -> each.attribute("dateline.article.id").equals(Wires.id(URI)))
        .allMatch(each -> each.attribute("dateline.source").equals(Wires.SOURCE));
    assertThat(spans.getLast().attribute("dateline.outcome")).isEqualTo("indexed");
    assertThat(spans.toString()).doesNotContain("dibblers");
  }

  @Test
  void whatNobodyCanReadHasASpanThatSaysSo(Newsroom newsroom) throws Exception {
    Messages.publish(
        newsroom,
        ArticleTopics.RAW,
        "traced-poison",
        Poison.BYTES,
        Map.of(
            MessageHeaders.RECEIPT_ID,
            "traced-poison",
            MessageHeaders.SOURCE,
            Wires.SOURCE,
            MessageHeaders.TRACEPARENT,
            "00-%s-%s-01".formatted(POISONED_TRACE, SENDER)));
    eventually(() -> newsroom.traces().of(POISONED_TRACE).size() == 1);

    Collected span = newsroom.traces().of(POISONED_TRACE).getFirst();
    assertThat(span.service()).isEqualTo("enrich-service");
    assertThat(span.text("name")).isEqualTo("dead-letter");
    assertThat(span.text("parentSpanId")).isEqualTo(SENDER);
    assertThat(span.attribute("dateline.receipt.id")).isEqualTo("traced-poison");
    assertThat(span.span().at("/status/message").asString()).isEqualTo("undecodable");
  }
}
