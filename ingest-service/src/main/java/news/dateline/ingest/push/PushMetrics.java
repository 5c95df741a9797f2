package news.dateline.ingest.push;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.source.SourceRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Counts requests that were turned away before any item of them was looked at. */
@Component
class PushMetrics {
  private static final String NO_SOURCE = "unknown"; // tags are bounded: a stranger's word is none
  private static final List<String> COMMON_REASONS =
      List.of("rate", "busy", "unauthorized", "forbidden", "too-large", "slow");

  private final MeterRegistry meters;
  private final SourceRegistry sources;

  PushMetrics(MeterRegistry meters, SourceRegistry sources) {
    this.meters = meters;
    this.sources = sources;
    COMMON_REASONS.forEach(reason -> counter(NO_SOURCE, reason));
    sources.onChange(source -> COMMON_REASONS.forEach(reason -> counter(source.id(), reason)));
  }

  void turnedAway(String source, ErrorResponseException refusal) {
    boolean known = sources.find(source).isPresent();
    counter(known ? source : NO_SOURCE, reason(refusal)).increment();
  }

  private Counter counter(String source, String reason) {
    return IngestMeter.PUSHES_TURNED_AWAY.counter(meters, source, reason);
  }

  /** The last part of the problem's type. */
  private static String reason(ErrorResponseException refusal) {
    String text = String.valueOf(refusal.getBody().getType());
    return text.substring(text.lastIndexOf(':') + 1);
  }
}
