package news.dateline.enrich;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.EnrichedArticle;
import news.dateline.article.EnrichmentNote;
import news.dateline.article.LanguageNote;
import news.dateline.article.Warning;
import news.dateline.enrich.metric.EnrichMeter;
import news.dateline.tracing.SilentFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs every enrichment over a story. Plain Java: the same in the service, in a benchmark and in
 * the offline command.
 */
public final class ArticleEnricher {
  /**
   * Grows whenever the same article would be enriched differently; EnrichmentGoldenTest holds it.
   */
  public static final int REVISION = 5;

  private static final Logger LOG = LoggerFactory.getLogger(ArticleEnricher.class);

  private final List<Enrichment> stages;
  private final MeterRegistry meters;
  private final DistributionSummary entitiesPerArticle;
  private final DistributionSummary datesPerArticle;

  /** An enricher of these stages, in this order. */
  public ArticleEnricher(List<Enrichment> stages, MeterRegistry meters) {
    this.stages = List.copyOf(stages);
    this.meters = meters;
    this.entitiesPerArticle = EnrichMeter.ENTITIES.distribution(meters);
    this.datesPerArticle = EnrichMeter.DATES.distribution(meters);
    for (Enrichment stage : stages) {
      EnrichMeter.DEGRADED.counter(meters, stage.stage());
      EnrichMeter.STAGE_DURATION.timer(meters, stage.stage());
    }
  }

  /**
   * The article with what was found in it. A stage that fails adds nothing and is named in {@code
   * degraded}.
   */
  public EnrichedArticle enrich(Article article) {
    Instant reference = article.referenceTime();
    Story story =
        new Story(
            passages(article),
            LocalDateTime.ofInstant(reference, article.zone()),
            article.dateOrder(),
            article.language(),
            article.located());
    Findings findings = new Findings();
    List<String> degraded = enrich(story, findings);
    entitiesPerArticle.record(findings.entities().size());
    datesPerArticle.record(findings.dates().size());
    return new EnrichedArticle(
        noted(article, findings),
        findings.entities(),
        findings.countries(),
        findings.amounts(),
        findings.dates(),
        new EnrichmentNote(
            REVISION, tools(findings), reference, findings.languageNote().orElse(null), degraded));
  }

  /** Adds every stage's findings and returns the names of those that failed. */
  public List<String> enrich(Story story, Findings findings) {
    List<String> degraded = new ArrayList<>();
    for (Enrichment stage : stages) {
      Timer.Sample started = Timer.start();
      try {
        stage.enrich(story, findings);
      } catch (RuntimeException e) {
        // A fault in one stage must not cost the article; it is counted, logged and stated in the
        // record.
        LOG.error(
            "stage {} failed; the article goes on without it", stage.stage(), SilentFault.of(e));
        EnrichMeter.DEGRADED.counter(meters, stage.stage()).increment();
        degraded.add(stage.stage());
      }
      started.stop(EnrichMeter.STAGE_DURATION.timer(meters, stage.stage()));
    }
    return degraded;
  }

  private static List<Passage> passages(Article article) {
    return Stream.of(
            passage("headline", article.headline()),
            passage("lead", article.lead()),
            passage("bodyText", article.bodyText()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Passage> passage(String field, @Nullable String text) {
    return Optional.ofNullable(text).map(present -> new Passage(field, present));
  }

  /** The article with the language that was told, and warned of. */
  private static Article noted(Article article, Findings findings) {
    Optional<String> language = findings.languageNote().map(LanguageNote::tag);
    boolean same = language.isEmpty() || language.get().equals(article.language());
    if (same && findings.warnings().isEmpty()) {
      return article;
    }
    List<Warning> warnings = new ArrayList<>(article.warnings());
    warnings.addAll(findings.warnings());
    return ArticleBuilder.builder(article)
        .language(language.orElse(article.language()))
        .warnings(warnings)
        .build();
  }

  private Map<String, String> tools(Findings findings) {
    Map<String, String> tools = new LinkedHashMap<>();
    stages.forEach(stage -> tools.put(stage.stage(), stage.tool()));
    tools.putAll(findings.tools());
    return tools;
  }
}
