package news.dateline.enrich;

import java.util.List;
import news.dateline.enrich.amount.AmountEnrichment;
import news.dateline.enrich.date.DateEnrichment;
import news.dateline.enrich.entity.EntityEnrichment;
import news.dateline.enrich.language.LanguageEnrichment;

/** The enrichments, in order: language first, since the others read it. */
public final class Enrichments {
  private Enrichments() {}

  /** Loads all; costs a second, so once a process. */
  public static List<Enrichment> all() {
    return List.of(
        new LanguageEnrichment(),
        new EntityEnrichment(),
        new DateEnrichment(),
        new AmountEnrichment());
  }
}
