package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeDocumentsTest {
  private static final byte[] LARGE = new byte[(512 << 10) + 1];

  private final LargeDocuments large = new LargeDocuments();
  private final AtomicInteger reading = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @Test
  void largeOnesAreReadTwoAtATime() throws Exception {
    CyclicBarrier pair = new CyclicBarrier(2); // each is there together with one other
    Callable<Integer> read = () -> large.read(LARGE, () -> meet(pair));
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> done : pool.invokeAll(Collections.nCopies(8, read))) {
        assertThat(done.get()).isPositive();
      }
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void smallOnesWaitForNothing() {
    String inner =
        large.read(
            LARGE, () -> large.read(LARGE, () -> large.read(new byte[512 << 10], () -> "read")));
    assertThat(inner).isEqualTo("read");
  }

  private int meet(CyclicBarrier pair) {
    int now = reading.incrementAndGet();
    most.accumulateAndGet(now, Math::max);
    try {
      pair.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      reading.decrementAndGet();
    }
    return now;
  }
}
