package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.TraceContext;
import news.dateline.tracing.Tracing;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Here, where log lines have a context: common has no logging of its own. */
class ArticleLogTest {
  @Test
  void aLineNamesTheTraceOfTheMessage() {
    TraceContext trace = Tracing.off().under(null);
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
