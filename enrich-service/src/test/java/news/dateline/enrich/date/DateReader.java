package news.dateline.enrich.date;

import java.util.List;
import news.dateline.article.DateMention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.date.JudgedText.Timex;

/** Runs the stage over a judged text. */
final class DateReader {
  private final DateEnrichment enrichment = new DateEnrichment();

  List<Timex> timexes(JudgedText text) {
    return dates(text).stream().map(Timex::of).toList();
  }

  List<DateMention> dates(JudgedText text) {
    Findings findings = new Findings();
    enrichment.enrich(
        new Story(
            List.of(new Passage("bodyText", text.text())), text.reference(), text.order(), "en"),
        findings);
    return findings.dates();
  }
}
