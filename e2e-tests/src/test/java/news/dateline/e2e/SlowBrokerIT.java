package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A broker that runs a twentieth of the time, and senders that offer many times the heap. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class SlowBrokerIT {
  private static final Duration LASTING =
      Duration.ofSeconds(Integer.getInteger("dateline.slow.seconds", 8));

  /** How long the senders go on at most where none of them has been told to wait. */
  private static final Duration PATIENCE = LASTING.plusMinutes(2);

  private static final int SENDERS = 96; // 27 MB at once
  private static final String FILLER = "wombat ".repeat(40_000); // 280 KB an article
  private static final double ROOM_BYTES = 16 << 20;
  private static final Pattern IN_HAND =
      Pattern.compile("(?m)^news_push_in_hand(?:_bytes)?(?:\\{[^}]*})? (\\S+)$");

  private final AtomicInteger stories = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final AtomicInteger unacknowledged = new AtomicInteger();
  private final AtomicInteger toldToWait = new AtomicInteger();
  private final AtomicInteger other = new AtomicInteger();
  private final AtomicLong offeredBytes = new AtomicLong();

  @Test
  void sendersAreToldToWaitMemoryStaysFlatAndWhatWasAcceptedIsFound(Newsroom newsroom) {
    Assumptions.assumeFalse(
        Boolean.getBoolean(Servers.IN_CONTAINERS), "skipped: the broker is no process of ours");
    long ingest = newsroom.system().processOf(Part.INGEST).pid();
    long start = System.nanoTime();
    double mostInHand = 0;
    long residentBefore = Resident.megabytes(ingest);
    try (SlowProcess _ = new SlowProcess(newsroom.system().processOf(Part.KAFKA));
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
      for (int i = 0; i < SENDERS; i++) {
        senders.execute(() -> send(newsroom, start));
      }
      while (goesOn(start)) {
        mostInHand = Math.max(mostInHand, inHand(newsroom));
      }
    }
    System.out.printf(
        "slow broker, %d s at least: %d MB offered, %d accepted, %d unacknowledged, %d told to wait; most in hand %.1f MB;"
            + " resident %d MB before, %d MB after%n",
        LASTING.toSeconds(),
        offeredBytes.get() >> 20,
        accepted.get(),
        unacknowledged.get(),
        toldToWait.get(),
        mostInHand / (1 << 20),
        residentBefore,
        Resident.megabytes(ingest));

    assertThat(mostInHand).isPositive().isLessThanOrEqualTo(ROOM_BYTES);
    assertThat(toldToWait.get()).isPositive();
    assertThat(other.get()).isZero();
    assertThat(newsroom.system().processOf(Part.INGEST).pid()).isEqualTo(ingest);
    eventually(() -> inHand(newsroom) == 0);
    eventually(() -> newsroom.count("articles-live", "slowbroker") >= accepted.get());
    assertThat(newsroom.count("articles-live", "slowbroker"))
        .isLessThanOrEqualTo(accepted.get() + unacknowledged.get());
  }

  /** Until the time is over and the room has been full: a fast machine takes longer to fill it. */
  private boolean goesOn(long start) {
    Duration gone = Duration.ofNanos(System.nanoTime() - start);
    return gone.compareTo(toldToWait.get() > 0 ? LASTING : PATIENCE) < 0;
  }

  private void send(Newsroom newsroom, long start) {
    while (goesOn(start)) {
      String uri = "tag:slow-broker-" + stories.incrementAndGet();
      byte[] wire = Wires.version(uri, 1, "slowbroker", FILLER);
      offeredBytes.addAndGet(wire.length);
      Newsroom.Answer answer = newsroom.post(Wires.SOURCE, wire);
      boolean wait = answer.headers().containsKey("retry-after");
      if (answer.status() == 202) {
        accepted.incrementAndGet();
      } else if (wait && List.of(429, 503).contains(answer.status())) {
        toldToWait.incrementAndGet();
        boolean sent = answer.json().at("/items/0/outcome").asString().equals("unacknowledged");
        unacknowledged.addAndGet(sent ? 1 : 0);
      } else {
        other.incrementAndGet();
      }
    }
  }

  private static double inHand(Newsroom newsroom) {
    Matcher line = IN_HAND.matcher(newsroom.metrics(Part.INGEST));
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }
}
