package news.dateline.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class ArticleLogTest {
  @Test
  void aLineNamesTheTraceOfTheMessage() {
    TraceContext trace = TraceContext.root(false);
    try (ArticleLog _ = ArticleLog.about("a1", trace)) {
      assertThat(MDC.get("article.id")).isEqualTo("a1");
      assertThat(MDC.get("trace.id")).isEqualTo(trace.traceId());
    }
    assertThat(MDC.get("article.id")).isNull();
    assertThat(MDC.get("trace.id")).isNull();
  }

  @Test
  void workLongAfterTheMessageIsATraceOfItsOwn() {
    String first;
    try (ArticleLog _ = ArticleLog.about("a1")) {
      first = MDC.get("trace.id");
      assertThat(first).matches("[0-9a-f]{32}");
    }
    try (ArticleLog _ = ArticleLog.about("a1")) {
      assertThat(MDC.get("trace.id")).matches("[0-9a-f]{32}").isNotEqualTo(first);
    }
  }
}
