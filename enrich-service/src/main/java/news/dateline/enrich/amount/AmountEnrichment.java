package news.dateline.enrich.amount;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.ArticleLimits;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;

/**
 * Finds amounts of money and percentages in English stories, and in those whose language nobody
 * could tell. Other languages write numbers and multipliers otherwise. Reads the entities found
 * before it, whose countries say which pesos are meant.
 */
public final class AmountEnrichment implements Enrichment {
  private final Currencies currencies = Currencies.load();

  /** Reads the list of currencies once. */
  public AmountEnrichment() {}

  @Override
  public String stage() {
    return "amount";
  }

  @Override
  public String tool() {
    return "dateline-amount/2";
  }

  @Override
  public void enrich(Story story, Findings findings) {
    if (findings.isForeign()) {
      findings.tool(stage(), Findings.NO_TOOL);
      return;
    }
    Setting setting = Setting.of(findings.entities());
    List<Amount> amounts = new ArrayList<>();
    for (Passage passage : story.passages()) {
      if (amounts.size() == ArticleLimits.MENTIONS) {
        break;
      }
      new AmountScanner(currencies, setting, passage.text())
          .scan(
              found -> {
                amounts.add(amount(found, passage));
                return amounts.size() < ArticleLimits.MENTIONS;
              });
    }
    amounts.forEach(findings::add);
  }

  private static Amount amount(AmountScanner.Found found, Passage passage) {
    return new Amount(
        found.value(),
        found.unit(),
        passage.text().substring(found.start(), found.end()),
        passage.field(),
        found.start(),
        found.end());
  }
}
