package news.dateline.ingest.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import news.dateline.ingest.folder.Receiving.Received;

/**
 * Takes what lies in an archive: each file in it is a delivery of its own, and several are on their
 * way to the broker at once. What became of them is told in the archive's order.
 */
final class ArchiveTaking {
  private static final int ON_THE_WAY = 16; // hides an acknowledgement's milliseconds, no more

  /** Stands between the archive's name and the entry's in an identity. */
  private static final String WITHIN = "!";

  private final Receiving receiving;
  private final ReceiptTimes times;
  private final Room room;
  private final Executor senders;
  private final ArchiveLimits limits;
  private volatile boolean stopping;

  /**
   * @param senders runs what waits for the broker; never those that call this
   */
  ArchiveTaking(
      Receiving receiving, ReceiptTimes times, Room room, Executor senders, ArchiveLimits limits) {
    this.receiving = receiving;
    this.times = times;
    this.room = room;
    this.senders = senders;
    this.limits = limits;
  }

  ArchiveLimits limits() {
    return limits;
  }

  /** Leaves archives where they are, to be taken from their beginning another time. */
  void stop() {
    stopping = true;
  }

  /** Adds what became of each entry; or says why the broker has not acknowledged one. */
  Optional<String> receive(Turn turn, ArchiveKind kind, Tally tally) throws IOException {
    int most = Dispatch.isOneByOne(turn.source()) ? 0 : ON_THE_WAY;
    Deque<Pending> pending = new ArrayDeque<>();
    try (InputStream in = Files.newInputStream(turn.file().file(), LinkOption.NOFOLLOW_LINKS);
        ArchiveReading archive = ArchiveReading.open(in, kind, limits)) {
      Optional<String> failure = Optional.empty();
      Optional<ArchiveEntryRead> entry = archive.next();
      while (failure.isEmpty() && entry.isPresent()) {
        pending.add(begin(turn, entry.get()));
        if (stopping) {
          return Optional.of("ingest-service is ending");
        }
        if (pending.size() > most) {
          failure = settle(pending.remove(), tally);
        }
        entry = archive.next();
      }
      while (failure.isEmpty() && !pending.isEmpty()) {
        failure = settle(pending.remove(), tally);
      }
      return failure;
    } finally {
      pending.forEach(each -> each.received().join()); // none may outlive the file's turn
    }
  }

  private Pending begin(Turn turn, ArchiveEntryRead entry) {
    return switch (entry) {
      case ArchiveEntryRead.Refused refused ->
          new Pending(
              refused.name(),
              CompletableFuture.completedFuture(new Received.NotReceived(refused.refusal())));
      case ArchiveEntryRead.Content(String name, byte[] bytes) -> {
        int taken = room.take(bytes.length);
        String identity = turn.file().name() + WITHIN + name;
        var receivedAt = times.next();
        yield new Pending(
            name,
            CompletableFuture.supplyAsync(
                    () -> receiving.receive(turn, identity, bytes, receivedAt), senders)
                .whenComplete((_, _) -> room.give(taken)));
      }
    };
  }

  private static Optional<String> settle(Pending pending, Tally tally) throws IOException {
    String entry = pending.entry().isEmpty() ? null : pending.entry();
    switch (pending.received().join()) {
      case Received.Answered(var outcomes) -> tally.add(entry, outcomes);
      case Received.NotReceived(var refusal) -> tally.add(entry, refusal);
      case Received.Unacknowledged(String sentence) -> {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  private record Pending(String entry, CompletableFuture<Received> received) {}
}
