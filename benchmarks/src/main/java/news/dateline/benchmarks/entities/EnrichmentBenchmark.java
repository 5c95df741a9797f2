package news.dateline.benchmarks.entities;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Enrichments;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Story;
import news.dateline.enrich.date.DateEnrichment;
import news.dateline.enrich.tagger.NameSpan;
import news.dateline.enrich.tagger.NameTagger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One article of 400 words: its dates read, its names tagged, and all stages. */
@State(Scope.Thread)
public class EnrichmentBenchmark {
  private final String text = article();
  private final List<String> passages = List.of(text);
  private final Story story = Stories.of(text);
  private final NameTagger tagger = NameTagger.load();
  private final DateEnrichment dates = new DateEnrichment();
  private final List<Enrichment> stages = Enrichments.all();

  /** CPU time spent and words read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Clock {
    private static final int WORDS = new Text(article(), List.of()).words();

    /** Nanoseconds of this thread. */
    public long cpuNanos;

    /** Words read. */
    public long words;

    /** Articles read. */
    public long articles;

    private double startedAt;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void start() {
      startedAt = Cpu.seconds();
    }

    void read() {
      articles++;
      words += WORDS;
    }

    /** Stops the clock. */
    @TearDown(Level.Iteration)
    public void stop() {
      cpuNanos = Math.round((Cpu.seconds() - startedAt) * 1e9);
    }
  }

  /** Dates alone. */
  @Benchmark
  public Findings dates(Clock clock) {
    clock.read();
    Findings findings = new Findings();
    findings.language("en");
    dates.enrich(story, findings);
    return findings;
  }

  /** The tagger alone. */
  @Benchmark
  public List<NameSpan> tagger(Clock clock) {
    clock.read();
    return tagger.tag(passages);
  }

  /** Language, entities, dates, amounts. */
  @Benchmark
  public Findings allStages(Clock clock) {
    clock.read();
    Findings findings = new Findings();
    for (Enrichment stage : stages) {
      stage.enrich(story, findings);
    }
    return findings;
  }

  private static String article() {
    try (InputStream in = EnrichmentBenchmark.class.getResourceAsStream("article.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("article.txt cannot be read", e);
    }
  }
}
