package news.dateline.enrich;

import java.util.List;
import java.util.function.Supplier;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.amount.AmountEnrichment;
import news.dateline.enrich.date.DateEnrichment;
import news.dateline.enrich.entity.EntityEnrichment;
import news.dateline.enrich.language.LanguageEnrichment;

/** The enrichments, in order: language first, since the others read it. */
public final class Enrichments {
  private Enrichments() {}

  /** All, with no name merged, renamed or ignored. */
  public static List<Enrichment> all() {
    return all(Aliases::none);
  }

  /**
   * Loads all; costs a second, so once a process.
   *
   * @param aliases asked for each story, so that a change is in force at once
   */
  public static List<Enrichment> all(Supplier<Aliases> aliases) {
    return List.of(
        new LanguageEnrichment(),
        new EntityEnrichment(aliases),
        new DateEnrichment(),
        new AmountEnrichment());
  }
}
