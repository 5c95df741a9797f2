package news.dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import news.dateline.article.ArticleLimits;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hostile texts, a fifth of the longest body in every build and all of it nightly. As an extension,
 * it holds each test to the CPU time that reading them may take.
 */
public final class Hostile implements BeforeEachCallback, AfterEachCallback {
  /** UTF-16 code units. */
  public static final int CHARS =
      Integer.getInteger("dateline.hostile.chars", ArticleLimits.BODY_CHARS / 5);

  // Each takes a tenth of it. Time on the clock would tell how busy the machine is.
  private static final Duration MOST_CPU_TIME = Duration.ofSeconds(20);

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private long started;

  /** The piece again and again. */
  public static String text(String piece) {
    return piece.repeat(CHARS / piece.length());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    started = thread.getCurrentThreadCpuTime();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - started))
        .isLessThan(MOST_CPU_TIME);
  }
}
