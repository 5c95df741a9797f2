package news.dateline.benchmarks;

import java.util.Collection;
import java.util.List;
import news.dateline.benchmarks.entities.EnrichmentBenchmark;
import news.dateline.ingest.format.ArticleFormats;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures parsing, a line for each format, or enrichment. */
public final class Benchmarks {
  private static final String HELP =
      """
      usage: benchmarks/run [FORMAT ... | enrich]
      Measures how fast ordinary wires are parsed, all formats or those named: articles and MB per second of
      CPU, bytes allocated per article and as a multiple of the input. About ten seconds a format.
      With enrich, how fast an article of 400 words is enriched instead: words and articles per second of CPU
      and bytes allocated per article, of dates alone, of the tagger alone and of all stages.""";

  private Benchmarks() {}

  /** Runs the benchmarks. */
  @SuppressWarnings("SystemOut") // its output is its result
  public static void main(String[] arguments) throws RunnerException {
    if (arguments.length > 0 && arguments[0].startsWith("-")) {
      System.out.println(HELP);
      return;
    }
    if (List.of(arguments).equals(List.of("enrich"))) {
      System.out.printf(
          "%-14s %15s %15s %14s%n", "enrichment", "words/CPU s", "articles/CPU s", "alloc/article");
      enrich("dates");
      enrich("tagger");
      enrich("allStages");
      return;
    }
    Collection<String> formats =
        arguments.length == 0 ? ArticleFormats.all().ids() : List.of(arguments);
    System.out.printf(
        "%-14s %9s %9s %12s %9s %14s %7s%n",
        "format", "bytes", "articles", "articles/s", "MB/s", "alloc/article", "×input");
    for (String format : formats) {
      run(format);
    }
  }

  private static void run(String format) throws RunnerException {
    print(
        format,
        new Runner(
                options(3)
                    .include(ParsingBenchmark.class.getName())
                    .param("format", format)
                    .build())
            .runSingle());
  }

  @SuppressWarnings("SystemOut")
  private static void enrich(String part) throws RunnerException {
    String benchmark = EnrichmentBenchmark.class.getName() + "." + part;
    // Much more code than a parser's has to be compiled before it is at its speed.
    RunResult result = new Runner(options(10).include(benchmark).build()).runSingle();
    System.out.printf(
        "%-14s %,15.0f %,15.0f %,14.0f%n",
        part,
        score(result, "words") / (score(result, "cpuNanos") / 1e9),
        score(result, "articles") / (score(result, "cpuNanos") / 1e9),
        score(result, "gc.alloc.rate.norm"));
  }

  private static ChainedOptionsBuilder options(int warmUps) {
    return new OptionsBuilder()
        .mode(Mode.Throughput)
        .forks(1)
        .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx256m", "--sun-misc-unsafe-memory-access=allow")
        .warmupIterations(warmUps)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT);
  }

  @SuppressWarnings("SystemOut")
  private static void print(String format, RunResult result) {
    int bytes = OrdinaryWire.of(format).length;
    double cpuSeconds = score(result, "cpuNanos") / 1e9;
    double articles = score(result, "articles");
    double deliveries = articlesPerDelivery(format);
    double allocated = score(result, "gc.alloc.rate.norm");
    System.out.printf(
        "%-14s %,9d %9.0f %,12.0f %9.1f %,14.0f %7.1f%n",
        format,
        bytes,
        deliveries,
        articles / cpuSeconds,
        articles / deliveries * bytes / cpuSeconds / 1e6,
        allocated / deliveries,
        allocated / bytes);
  }

  private static double articlesPerDelivery(String format) {
    ParsingBenchmark benchmark = new ParsingBenchmark();
    benchmark.format = format;
    benchmark.read();
    return benchmark.parse(new ParsingBenchmark.Cpu()).size();
  }

  @SuppressWarnings("rawtypes") // JMH hands out raw results
  private static double score(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .map(java.util.Map.Entry::getValue)
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("JMH has measured no " + name));
  }
}
