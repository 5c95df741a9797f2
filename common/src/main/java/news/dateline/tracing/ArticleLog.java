package news.dateline.tracing;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * While one is open, what this thread logs concerns one article, and says which: {@code
 * article.id}, and {@code trace.id} where there is a trace, as the Elastic Common Schema has them.
 */
public final class ArticleLog implements AutoCloseable {
  private static final String ARTICLE = "article.id";
  private static final String TRACE = "trace.id";

  private ArticleLog() {}

  /**
   * What is logged concerns this article, long after its own trace has ended, as when a clock or a
   * courier works on it: such work is a trace of its own, of which nothing is sent.
   */
  public static ArticleLog about(String articleId) {
    return about(articleId, TraceContext.root(false));
  }

  /** What is logged concerns this article. */
  public static ArticleLog about(@Nullable String articleId, @Nullable TraceContext trace) {
    if (articleId != null) {
      MDC.put(ARTICLE, articleId);
    }
    if (trace != null) {
      MDC.put(TRACE, trace.traceId());
    }
    return new ArticleLog();
  }

  @Override
  public void close() {
    MDC.remove(ARTICLE);
    MDC.remove(TRACE);
  }
}
