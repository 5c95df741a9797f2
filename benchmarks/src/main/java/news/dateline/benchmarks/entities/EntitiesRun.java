package news.dateline.benchmarks.entities;

import java.util.List;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.entity.EntityEnrichment;

/** The stage of entities: tagged, linked, joined. */
final class EntitiesRun {
  private EntitiesRun() {}

  public static void main(String[] arguments) throws Exception {
    Measurement.run(
        arguments, () -> AllRun.reading(List.<Enrichment>of(new EntityEnrichment(Aliases::none))));
  }
}
