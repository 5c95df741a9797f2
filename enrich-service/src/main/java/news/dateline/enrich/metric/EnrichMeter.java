package news.dateline.enrich.metric;

import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/** The meters of enrich-service, besides those of every consumer. */
public enum EnrichMeter implements DeclaredMeter {
  STAGE_DURATION(
      MeterDeclaration.histogram(
          "news.enrich.stage.duration", "What a stage took for one article", "stage")),
  DEGRADED(
      MeterDeclaration.counter(
          "news.enrich.degraded",
          "Articles that went on without a stage's findings, since it failed",
          "stage")),
  ENTITIES(MeterDeclaration.distribution("news.article.entities", "Entities found in an article")),
  DATES(MeterDeclaration.distribution("news.article.dates", "Dates found in an article")),
  ALIASES_READS(
      MeterDeclaration.counter(
          "news.enrich.aliases.reads",
          "Readings of the analysts' aliases by how they ended",
          "outcome")),
  ALIASES_ENTRIES(MeterDeclaration.gauge("news.enrich.aliases.entries", "Aliases in force"));

  @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
  private final MeterDeclaration declaration;

  EnrichMeter(MeterDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public MeterDeclaration declaration() {
    return declaration;
  }
}
