package news.dateline.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENDER = "00-" + TRACE + "-00f067aa0ba902b7-01";

  @Test
  void aSpanUnderTheSendersIsOfItsTraceAndSampledAsThatIs() {
    TraceContext span = Tracing.off().under(SENDER);
    assertThat(span.traceId()).isEqualTo(TRACE);
    assertThat(span.parentId()).isEqualTo("00f067aa0ba902b7");
    assertThat(span.spanId()).hasSize(16).isNotEqualTo(span.parentId());
    assertThat(span.sampled()).isTrue();
    assertThat(Tracing.off().under(SENDER.replace("-01", "-00")).sampled()).isFalse();
    assertThat(Tracing.off().under(span.traceparent()).parentId()).isEqualTo(span.spanId());
  }

  @Test
  void withoutASenderATraceBegins() {
    TraceContext first = Tracing.off().under(null);
    assertThat(first.traceId()).hasSize(32).isNotEqualTo(Tracing.off().under(null).traceId());
    assertThat(first.parentId()).isNull();
    assertThat(TraceContext.read(first.traceparent())).isPresent();
    assertThat(first.sampled()).as("nobody collects it").isFalse();
    assertThat(new Tracing(1, null).under(null).sampled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"
      })
  void aMalformedHeaderBeginsATraceOfItsOwn(String header) {
    assertThat(TraceContext.read(header)).isEmpty();
    assertThat(Tracing.off().under(header).parentId()).isNull();
  }

  @Test
  void aLaterVersionOfTheHeaderIsReadAsFarAsItIsKnown() {
    assertThat(TraceContext.read("01-" + SENDER.substring(3) + "-more")).isPresent();
  }
}
