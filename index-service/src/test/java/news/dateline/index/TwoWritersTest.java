package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import news.dateline.index.History.Delivery;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.Outcome;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.StoredDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The protocol of {@link ArticleWriter}, every request of it a step of its own: two writers work
 * deliveries off that are one's, the other's or both's, in batches of their own, their steps mixed
 * at random, and now and then one forgets what it was at and begins its batch again.
 */
class TwoWritersTest {
  private static final int HISTORIES =
      1_000; // two seconds; without any step of the protocol 300 are enough to fail
  private static final int MOST_STEPS = 10_000;

  /** What both share. */
  private final Map<String, Version> kept = new HashMap<>();

  private final Map<String, String> keptBy = new HashMap<>();
  private @Nullable Standing document;
  private long writes;

  /** The receipts that were settled as no duplicate, by bytes. */
  private final Map<String, Set<String>> originals = new HashMap<>();

  @Test
  void anyHistoryInAnyOrderByTwoWritersEndsInTheSameDocument() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      History history = History.random(random, "tag:story");
      TwoWritersTest run = new TwoWritersTest();
      run.play(history, random);
      assertThat(run.document).as("seed %d", seed).isEqualTo(history.end());
      assertThat(run.originals.values()).as("seed %d", seed).allMatch(ids -> ids.size() == 1);
    }
  }

  private void play(History history, Random random) {
    List<Delivery> mine = new ArrayList<>();
    List<Delivery> others = new ArrayList<>();
    for (Delivery delivery : history.deliveries()) {
      int whose = random.nextInt(3); // or both, as after a rebalance
      if (whose != 1) {
        mine.add(delivery);
      }
      if (whose != 0) {
        others.add(delivery);
      }
    }
    List<Writer> writers =
        List.of(new Writer(batches(mine, random)), new Writer(batches(others, random)));
    for (int step = 0; writers.stream().anyMatch(Writer::isBusy); step++) {
      if (step == MOST_STEPS) {
        throw new AssertionError("it does not end");
      }
      Writer next = writers.get(random.nextInt(2));
      if (next.isBusy() && random.nextInt(20) == 0) {
        next.forget();
      } else if (next.isBusy()) {
        next.step();
      }
    }
  }

  private static Deque<List<Delivery>> batches(List<Delivery> deliveries, Random random) {
    List<Delivery> shuffled = new ArrayList<>(deliveries);
    Collections.shuffle(shuffled, random);
    Deque<List<Delivery>> batches = new ArrayDeque<>();
    while (!shuffled.isEmpty()) {
      int size = Math.min(shuffled.size(), 1 + random.nextInt(3));
      batches.add(List.copyOf(shuffled.subList(0, size)));
      shuffled.subList(0, size).clear();
    }
    return batches;
  }

  private enum Step {
    KEEP,
    WRITE,
    READ_DOCUMENT,
    READ_VERSION,
    READ_LEADING
  }

  private final class Writer {
    private final Deque<List<Delivery>> batches;
    private Step step = Step.KEEP;
    private int keptOfBatch;
    private OpenArticle article = new OpenArticle("story");
    private @Nullable StoredDocument<Standing> read;

    Writer(Deque<List<Delivery>> batches) {
      this.batches = batches;
    }

    boolean isBusy() {
      return !batches.isEmpty();
    }

    /** As after a crash: the batch comes again. */
    void forget() {
      step = Step.KEEP;
      keptOfBatch = 0;
      article = new OpenArticle("story");
      read = null;
    }

    void step() {
      step =
          switch (step) {
            case KEEP -> keep();
            case WRITE -> write();
            case READ_DOCUMENT -> readDocument();
            case READ_VERSION -> readVersion();
            case READ_LEADING -> readLeading();
          };
    }

    private Step keep() {
      List<Delivery> batch = batches.getFirst();
      Delivery delivery = batch.get(keptOfBatch);
      Version own = delivery.version();
      Version version = kept.merge(own.rawSha256(), own, Version::join);
      String by = keptBy.computeIfAbsent(own.rawSha256(), _ -> receiptOf(delivery));
      article.add(
          new Candidate(
              keptOfBatch, delivery.enriched(), own.reading().sha256(), version, by, false));
      keptOfBatch++;
      return keptOfBatch < batch.size() ? Step.KEEP : Step.WRITE;
    }

    private Step write() {
      Verdict verdict = article.judge();
      if (verdict.write().isPresent()) {
        if (!isCurrent()) {
          return Step.READ_DOCUMENT;
        }
        boolean created = document == null;
        document = History.shown(verdict.write().get());
        writes++;
        if (!created) {
          return Step.READ_DOCUMENT;
        }
      }
      article.settle(verdict).forEach(this::note);
      batches.removeFirst();
      forget();
      return Step.KEEP;
    }

    private boolean isCurrent() {
      DocumentWrite.Seen seen = article.seen();
      return seen == null ? document == null : seen.seqNo() == writes;
    }

    private Step readDocument() {
      Standing standing = document;
      if (standing == null) {
        return Step.WRITE;
      }
      read = new StoredDocument<>("story", standing, new DocumentWrite.Seen(writes, 1));
      return Step.READ_VERSION;
    }

    private Step readVersion() {
      StoredDocument<Standing> seen = java.util.Objects.requireNonNull(read);
      Version version = kept.get(seen.content().order().rawSha256());
      if (version == null) {
        throw new AssertionError("a document shows what is not kept");
      }
      if (seen.content().hasSunk(version)) {
        return Step.READ_LEADING;
      }
      article.seen(seen, List.of(version));
      return Step.WRITE;
    }

    private Step readLeading() {
      article.seen(java.util.Objects.requireNonNull(read), List.copyOf(kept.values()));
      return Step.WRITE;
    }

    private void note(Settled settled) {
      Candidate candidate = settled.candidate();
      if (!(settled.outcome() instanceof Outcome.Duplicate)) {
        originals
            .computeIfAbsent(candidate.version().rawSha256(), _ -> new HashSet<>())
            .add(candidate.enriched().article().receiptId());
      }
    }
  }

  private static String receiptOf(Delivery delivery) {
    return delivery.enriched().article().receiptId();
  }
}
