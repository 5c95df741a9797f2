package news.dateline.ingest.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;

/**
 * Reads damaged wires in a process of its own, so that its heap can be bounded. Arguments: number
 * of mutants, folders of wires. Prints what went wrong, a line each, then {@code heap N}: bytes in
 * use after a collection.
 */
final class MutantRun {
  private static final long SEED = 7;
  private static final long MOST_CPU_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int MOST_PROBLEMS = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final SourceProfile SOURCE =
      SourceProfileBuilder.builder().id("mutants").zone(ZoneId.of("Europe/Athens")).build();

  private final ArticleFormats formats = ArticleFormats.all();
  private final ArticleReader reader = new ArticleReader(formats);
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Mutation mutation = new Mutation(random);
  private final List<Path> wires;
  private int problems;
  private int accepted;

  private MutantRun(List<Path> wires) {
    this.wires = wires;
  }

  @SuppressWarnings("SystemOut") // it is a process; its output is its result
  public static void main(String[] arguments) throws IOException {
    List<Path> wires = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      try (Stream<Path> files = Files.walk(Path.of(arguments[i]))) {
        files.filter(Files::isRegularFile).sorted().forEach(wires::add);
      }
    }
    MutantRun run = new MutantRun(wires);
    int mutants = Integer.parseInt(arguments[0]);
    for (Path wire : wires) {
      run.read(Files.readAllBytes(wire), wire, null); // undamaged, and every class is loaded
    }
    for (int i = 0; i < mutants && run.problems < MOST_PROBLEMS; i++) {
      run.mutant(i);
    }
    System.out.printf(
        "read %d wires and %d mutants, %d items accepted%n", wires.size(), mutants, run.accepted);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println("heap " + (runtime.totalMemory() - runtime.freeMemory()));
  }

  private void mutant(int number) throws IOException {
    Path wire = wires.get(random.nextInt(wires.size()));
    byte[] other = Files.readAllBytes(wires.get(random.nextInt(wires.size())));
    byte[] mutant = mutation.of(Files.readAllBytes(wire), other);
    List<String> ids = formats.ids();
    String forced = random.nextInt(4) == 0 ? ids.get(random.nextInt(ids.size())) : null;
    read(mutant, wire, forced);
    if (number % 10_000 == 9_999) {
      System.out.println("after " + (number + 1) + " mutants");
    }
  }

  @SuppressWarnings({"SystemOut", "CatchAndPrintStackTrace"})
  private void read(byte[] bytes, Path wire, @org.jspecify.annotations.Nullable String forced) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      for (ReadItem item :
          reader.read(
              DeliveryBuilder.builder()
                  .source(SOURCE)
                  .bytes(bytes)
                  .channel(Channel.FOLDER)
                  .identity("x")
                  .receivedAt(Instant.EPOCH)
                  .format(forced)
                  .build())) {
        accepted += item instanceof ReadItem.Ready ? 1 : 0;
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      problem(bytes, wire, forced, e.toString());
      e.printStackTrace(System.out);
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - before;
    if (nanos > MOST_CPU_NANOS) {
      problem(bytes, wire, forced, "took %d ms of CPU".formatted(nanos / 1_000_000));
    }
  }

  @SuppressWarnings("SystemOut")
  private void problem(
      byte[] bytes, Path wire, @org.jspecify.annotations.Nullable String forced, String what) {
    problems++;
    try {
      Path kept = Files.write(Files.createTempFile("mutant", ".bin"), bytes);
      System.out.printf("PROBLEM %s, forced %s, %s: %s%n", wire, forced, kept, what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
