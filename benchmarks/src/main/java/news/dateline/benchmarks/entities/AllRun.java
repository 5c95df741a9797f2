package news.dateline.benchmarks.entities;

import java.util.List;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Enrichments;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Story;

/** All stages: language, entities, dates, amounts. */
final class AllRun {
  private AllRun() {}

  public static void main(String[] arguments) throws Exception {
    Measurement.run(arguments, () -> reading(Enrichments.all()));
  }

  static Recogniser reading(List<Enrichment> stages) {
    return text -> {
      Story story = Stories.of(text);
      Findings findings = new Findings();
      stages.forEach(stage -> stage.enrich(story, findings));
      return Stories.names(text, findings);
    };
  }
}
