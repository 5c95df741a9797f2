package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import news.dateline.article.Control;
import news.dateline.index.History.Delivery;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Candidate;
import news.dateline.index.judge.ControlState;
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
 * deliveries and controls off that are one's, the other's or both's, in batches of their own, their
 * steps mixed at random, and now and then one forgets what it was at and begins its batch again.
 */
class TwoWritersTest {
  private static final int HISTORIES =
      1_000; // two seconds; without any step of the protocol 300 are enough to fail
  private static final int MOST_STEPS = 10_000;

  private History history = new History(List.of(), List.of());

  /** What both share. */
  private final Map<String, Version> kept = new HashMap<>();

  private final Map<String, String> keptBy = new HashMap<>();
  private @Nullable Standing document;
  private long writes;

  /** The receipts that were settled as no duplicate, by bytes. */
  private final Map<String, Set<String>> originals = new HashMap<>();

  /** One run through a history. */
  private static TwoWritersTest of(History history) {
    TwoWritersTest run = new TwoWritersTest();
    run.history = history;
    return run;
  }

  @Test
  void anyHistoryInAnyOrderByTwoWritersEndsInTheSameDocument() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      TwoWritersTest run = of(History.random(random, "tag:story"));
      run.play(run.all(), random);
      assertThat(run.document).as("seed %d", seed).isEqualTo(run.history.end());
      assertThat(run.originals.values()).as("seed %d", seed).allMatch(ids -> ids.size() == 1);
    }
  }

  /** What was received after a reinstatement comes once that was carried out; the rest anyhow. */
  @Test
  void whateverIsDoneToItInWhateverOrderTheDocumentIsTheSame() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      TwoWritersTest run = of(History.controlled(random, "tag:story"));
      ControlState control = run.history.control();
      List<Item> before =
          run.all().stream()
              .filter(
                  item -> item instanceof Done || !control.counts(item.at()) || !reopens(control))
              .toList();
      run.play(before, random);
      run.play(run.all(), random);
      assertThat(run.document).as("seed %d", seed).isEqualTo(run.history.end());
    }
  }

  @Test
  void evenWhereALaterCopyIsWorkedOnBeforeTheReinstatementNothingOldIsShown() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      TwoWritersTest run = of(History.controlled(random, "tag:story"));
      run.play(run.all(), random);
      Standing document = Objects.requireNonNull(run.document);
      ControlState control = run.history.control();
      assertThat(document.control()).as("seed %d", seed).isEqualTo(control);
      assertThat(document.version())
          .as("seed %d", seed)
          .matches(version -> version.filter(it -> !control.counts(it)).isEmpty());
      assertThat(document.visibility() == Visibility.KILLED)
          .as("seed %d", seed)
          .isEqualTo(control.killed() || document.version().filter(Version::isKill).isPresent());
    }
  }

  private static boolean reopens(ControlState control) {
    return control.reinstate() != null;
  }

  /** Something that a writer works off. */
  private sealed interface Item {
    Instant at();
  }

  private record Came(Delivery delivery) implements Item {
    @Override
    public Instant at() {
      return delivery.version().first().receivedAt();
    }
  }

  private record Done(Control control) implements Item {
    @Override
    public Instant at() {
      return control.at();
    }
  }

  private List<Item> all() {
    List<Item> all = new ArrayList<>();
    history.deliveries().forEach(delivery -> all.add(new Came(delivery)));
    history.controls().forEach(control -> all.add(new Done(control)));
    return all;
  }

  private void play(List<Item> items, Random random) {
    List<Item> mine = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    for (Item item : items) {
      int whose = random.nextInt(3); // or both, as after a rebalance
      if (whose != 1) {
        mine.add(item);
      }
      if (whose != 0) {
        others.add(item);
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

  private static Deque<List<Item>> batches(List<Item> items, Random random) {
    List<Item> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    Deque<List<Item>> batches = new ArrayDeque<>();
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
    READ_LEADING,
    BEGIN
  }

  private final class Writer {
    private final Deque<List<Item>> batches;
    private Step step = Step.KEEP;
    private int keptOfBatch;
    private OpenArticle article = new OpenArticle("story");
    private @Nullable StoredDocument<Standing> read;

    Writer(Deque<List<Item>> batches) {
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
            case BEGIN -> begin();
          };
    }

    private Step keep() {
      List<Item> batch = batches.getFirst();
      switch (batch.get(keptOfBatch)) {
        case Came(Delivery delivery) -> article.add(keep(delivery));
        case Done(Control control) -> article.add(control);
      }
      keptOfBatch++;
      if (keptOfBatch < batch.size()) {
        return Step.KEEP;
      }
      return article.controls().isEmpty() ? Step.WRITE : Step.READ_DOCUMENT;
    }

    private Candidate keep(Delivery delivery) {
      Version own = delivery.version();
      ControlState control = document == null ? ControlState.NONE : document.control();
      Version before = kept.get(own.rawSha256());
      Version version = before == null ? own : before.join(own, control);
      kept.put(own.rawSha256(), version);
      if (before == null || (control.counts(own) && !control.counts(before))) {
        keptBy.put(own.rawSha256(), receiptOf(delivery));
      }
      return new Candidate(
          keptOfBatch,
          delivery.enriched(),
          own.reading().sha256(),
          version,
          Objects.requireNonNull(keptBy.get(own.rawSha256())),
          false);
    }

    private Step write() {
      Verdict verdict = article.judge();
      if (!verdict.shown()) {
        if (!isCurrent()) {
          return Step.READ_DOCUMENT;
        }
        boolean created = document == null;
        document = history.shown(verdict.current(), verdict.control());
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
      read =
          new StoredDocument<>(
              "story", standing, new DocumentWrite.Seen("articles-000001", writes, 1));
      return Step.READ_VERSION;
    }

    private Step readVersion() {
      StoredDocument<Standing> seen = Objects.requireNonNull(read);
      Optional<Version> shown = seen.content().version().map(it -> kept.get(it.rawSha256()));
      ControlState control = seen.content().control().join(article.control());
      if (shown.filter(it -> seen.content().hasSunk(it, control)).isPresent()) {
        return Step.READ_LEADING;
      }
      article.seen(seen, shown.stream().toList());
      return Step.BEGIN;
    }

    private Step readLeading() {
      article.seen(Objects.requireNonNull(read), List.copyOf(kept.values()));
      return Step.BEGIN;
    }

    private Step begin() {
      for (Candidate candidate : article.beginning()) {
        history.deliveries().stream()
            .filter(delivery -> delivery.enriched().equals(candidate.enriched()))
            .findFirst()
            .ifPresent(delivery -> article.replace(candidate, keep(delivery)));
      }
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
