package news.dateline.index.change;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import news.dateline.article.Change;

/** The newest changes in memory, for all readers of this instance at once. Thread-safe. */
final class ChangeTail {
  private final int most;
  private final Deque<Kept> kept = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long begin;
  private long end = -1;
  private boolean closed;

  /** Keeps that many. */
  ChangeTail(int most) {
    this.most = most;
  }

  /** A change and where it lies. */
  record Kept(long offset, Change change) {}

  /** Begins anew at this offset: what was there is of another topic, or there is a gap. */
  void begin(long offset) {
    locked(
        () -> {
          kept.clear();
          begin = offset;
          end = offset;
          moved.signalAll();
        });
  }

  /** Appends changes; all before {@code reached} is there then, marks of transactions left out. */
  void append(List<Kept> changes, long reached) {
    locked(
        () -> {
          changes.forEach(kept::addLast);
          while (kept.size() > most) {
            begin = kept.removeFirst().offset() + 1;
          }
          if (reached > end) {
            end = reached;
            moved.signalAll();
          }
        });
  }

  /** Nobody waits any more. */
  void close() {
    locked(
        () -> {
          closed = true;
          moved.signalAll();
        });
  }

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** The offset after the last change; -1 while nothing has been read. */
  long end() {
    lock.lock();
    try {
      return end;
    } finally {
      lock.unlock();
    }
  }

  /** What comes from that offset on; empty where the tail has not got it. */
  Optional<ChangePage> page(long from, ChangeQuestion question) {
    lock.lock();
    try {
      if (end < 0 || from < begin || from > end) {
        return Optional.empty();
      }
      List<ChangePage.Told> page = new ArrayList<>();
      for (Kept one : kept) {
        if (one.offset() >= from && question.wants(one.change())) {
          if (page.size() == question.most()) {
            return Optional.of(ChangePage.of(page, one.offset(), true));
          }
          page.add(ChangePage.Told.of(one.offset(), one.change()));
        }
      }
      return Optional.of(ChangePage.of(page, end, false));
    } finally {
      lock.unlock();
    }
  }

  /** Returns when there is something after that offset, or the time is over, or all ends. */
  void await(long offset, Duration atMost) throws InterruptedException {
    long nanos = atMost.toNanos();
    lock.lock();
    try {
      while (end <= offset && !closed && nanos > 0) {
        nanos = moved.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
