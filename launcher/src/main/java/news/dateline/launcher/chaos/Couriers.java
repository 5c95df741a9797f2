package news.dateline.launcher.chaos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.launcher.chaos.Delivery.Poison;
import news.dateline.launcher.chaos.Delivery.Push;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.Delivered;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.console.ExitCode;

/**
 * Several senders at once, each of which sends a delivery until it has an answer for it: at least
 * once, as every sender should. How fast is decided by {@link #allow}.
 */
final class Couriers implements AutoCloseable {
  private static final int SENDERS = 4; // several in ingest's hands whenever it is killed
  private static final long NEXT_RECEIPT_MILLIS = 2; // receipts tell times in milliseconds

  private final ArticleSender sender;
  private final BrokenPush broken;
  private final Records records;
  private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
  private final Semaphore allowed = new Semaphore(0);
  private volatile boolean hangingUp;
  private final AtomicInteger delivered = new AtomicInteger();
  private final List<Difference> surprises = new ArrayList<>();

  Couriers(ArticleSender sender, BrokenPush broken, Records records) {
    this.sender = sender;
    this.broken = broken;
    this.records = records;
  }

  /** Whether each push is first tried by a sender who does not wait for the answer. */
  void hangUp(boolean first) {
    hangingUp = first;
  }

  /** Has so many more be sent. */
  void allow(int lists) {
    allowed.release(lists);
  }

  /** How many lists may be sent and have not been begun. */
  int waiting() {
    return allowed.availablePermits();
  }

  /** How many deliveries have been answered. */
  int delivered() {
    return delivered.get();
  }

  /** Answers of ingest that were not as they should be. */
  synchronized List<Difference> surprises() {
    return List.copyOf(surprises);
  }

  /** Begins to send these; each list in its order. */
  List<Future<?>> send(List<List<Delivery>> lists) {
    ConcurrentLinkedQueue<List<Delivery>> left = new ConcurrentLinkedQueue<>(lists);
    List<Future<?>> ends = new ArrayList<>();
    for (int i = 0; i < SENDERS; i++) {
      ends.add(
          threads.submit(
              () -> {
                work(left);
                return null;
              }));
    }
    return ends;
  }

  /** Returns when all is sent. */
  void await(List<Future<?>> ends) throws IOException, InterruptedException {
    allow(1); // which goes from one who finds nothing left to the next
    for (Future<?> end : ends) {
      try {
        end.get();
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      }
    }
  }

  private void work(ConcurrentLinkedQueue<List<Delivery>> left)
      throws IOException, InterruptedException {
    while (true) {
      allowed.acquire();
      List<Delivery> next = left.poll();
      if (next == null) {
        allowed.release();
        return;
      }
      for (Delivery delivery : next) {
        switch (delivery) {
          case Push push -> Patience.insist(() -> push(push));
          case Poison poison -> Patience.insist(() -> records.send(poison));
        }
        delivered.incrementAndGet();
        Thread.sleep(NEXT_RECEIPT_MILLIS);
      }
    }
  }

  private void push(Push push) throws IOException {
    if (hangingUp) {
      broken.send(push);
    }
    Delivered answer =
        sender.send(
            new Shipment(
                push.source().id(), push.bytes(), null, null, push.articleUri(), push.backlog()));
    if (answer.exitCode() == ExitCode.UNREACHABLE) {
      throw new IOException("ingest does not take a delivery: " + answer.raw());
    }
    check(push, answer);
  }

  private void check(Push push, Delivered answer) {
    boolean accepted = answer.items().getFirst().isAccepted();
    if (accepted != push.isArticle()) {
      surprise(
          new Difference(
              "the push of receipt " + push.receiptId(),
              push.isArticle() ? "accepted" : "refused",
              answer.raw()));
    }
  }

  private synchronized void surprise(Difference difference) {
    surprises.add(difference);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
