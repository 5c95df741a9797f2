package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/**
 * The folder channel under kill -9: twice in every build, fifty times in the nightly profile.
 * {@code -Dfolder.seed} repeats a run's drops; when the processes get to run is the machine's
 * affair.
 */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class FolderKillIT {
  private static final int KILLS = Integer.getInteger("dateline.folder.kills", 2);
  private static final List<String> SOURCES = List.of("killed-one", "killed-two");
  private static final int LEAST_FILES_A_LIFE =
      25; // that find the service at work when it comes up

  @Test
  void aServiceKilledAtRandomMomentsLosesNoFileAndCountsEachItemOnce(Newsroom newsroom)
      throws IOException {
    long seed = Long.getLong("dateline.folder.seed", System.nanoTime());
    String run = "%d kills, seed %d".formatted(KILLS, seed);
    System.out.println("folder test: " + run);
    Random random = new Random(seed);
    Path root = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "folder-");
    String word = "wolverine" + Long.toString(seed, Character.MAX_RADIX).replace('-', 'm');
    FolderDrops drops = new FolderDrops(root.resolve("inbox"), SOURCES, word, random);
    List<String> arguments = arguments(root);
    Path log = root.resolve("ingest.log");
    for (int kill = 0; kill < KILLS; kill++) {
      try (OwnProcess service = OwnProcess.start(Part.INGEST, newsroom, log, arguments)) {
        dropUntil(drops, moment(root, service, random));
      }
    }
    try (OwnProcess _ = OwnProcess.start(Part.INGEST, newsroom, log, arguments)) {
      eventually(() -> left(root).isEmpty());
    }
    System.out.println("folder test: %d files dropped".formatted(drops.files().size()));
    Map<String, Boolean> receipts = new HashMap<>();
    drops.files().forEach(file -> receipts.putAll(file.receipts()));
    assertThat(told(root, drops.files())).as(run).isEqualTo(receipts);
    int items = receipts.size();
    int accepted = (int) receipts.values().stream().filter(each -> each).count();
    eventually(() -> newsroom.count("articles-live", word) == accepted);
    eventually(() -> sum(newsroom, "indexed") + sum(newsroom, "refused") == items);
    assertThat(sum(newsroom, "received")).as(run).isEqualTo(items);
    assertThat(sum(newsroom, "indexed")).as(run).isEqualTo(accepted);
    assertThat(newsroom.count("receipts", "source:killed-one OR source:killed-two"))
        .as(run)
        .isEqualTo(items);
  }

  /** While it starts, as soon as it takes files, or when it has been at work for a while. */
  private static Moment moment(Path root, OwnProcess service, Random random) {
    Path lock = root.resolve("inbox/.lock");
    long lastLife = Files.exists(lock) ? lock.toFile().lastModified() : 0;
    int kind = random.nextInt(3);
    long more = TimeUnit.MILLISECONDS.toNanos(random.nextInt(kind == 0 ? 4_000 : 700));
    return switch (kind) {
      case 0 -> new Moment(() -> true, more);
      case 1 -> new Moment(() -> lock.toFile().lastModified() != lastLife, more);
      default -> new Moment(service::isReady, more);
    };
  }

  private record Moment(java.util.function.BooleanSupplier begins, long moreNanos) {}

  private static void dropUntil(FolderDrops drops, Moment moment) throws IOException {
    for (int i = 0; i < LEAST_FILES_A_LIFE; i++) {
      drops.drop();
    }
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!moment.begins().getAsBoolean()) {
      assertThat(System.nanoTime()).as("the service never came up").isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    long end = System.nanoTime() + moment.moreNanos();
    while (System.nanoTime() - end < 0) {
      drops.drop();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  private static List<String> arguments(Path root) throws IOException {
    Path sources = root.resolve("sources.yaml");
    Files.writeString(
        sources,
        """
        sources:
          killed-one:
            zone: UTC
          killed-two:
            zone: UTC
        """);
    return List.of(
        "--dateline.ingest.folder.root=" + root,
        "--dateline.ingest.folder.stable-for=50ms", // all come by a rename
        "--dateline.ingest.folder.scan-interval=100ms",
        "--dateline.ingest.sources-file=file:" + sources);
  }

  private static List<Path> left(Path root) throws IOException {
    List<Path> left = new ArrayList<>();
    for (String source : SOURCES) {
      try (Stream<Path> files = Files.list(root.resolve("inbox").resolve(source))) {
        files.forEach(left::add);
      }
    }
    return left;
  }

  /** The receipts that outcomes and problems tell of, by whether they were accepted. */
  private static Map<String, Boolean> told(Path root, List<FolderDrops.Dropped> files)
      throws IOException {
    Map<String, Boolean> told = new HashMap<>();
    for (FolderDrops.Dropped file : files) {
      boolean isDone = file.accepted() > 0;
      Path filed =
          root.resolve(isDone ? "done" : "refused").resolve(file.source()).resolve(file.name());
      assertThat(filed).exists();
      Path note = filed.resolveSibling(file.name() + (isDone ? ".outcome.json" : ".problem.json"));
      JsonNode items = ArticleCodec.mapper().readTree(Files.readAllBytes(note)).path("items");
      assertThat(items).hasSize(file.receipts().size());
      for (JsonNode item : items) {
        told.put(
            item.path("receiptId").asString(), item.path("outcome").asString().equals("accepted"));
      }
    }
    return told;
  }

  private static int sum(Newsroom newsroom, String outcome) {
    return SOURCES.stream().mapToInt(source -> newsroom.balance(source).of(outcome)).sum();
  }
}
