package news.dateline.enrich.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.Amount;
import news.dateline.article.DateOrder;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.amount.MarkedSentences.Sentence;
import org.junit.jupiter.api.Test;

/** Measures amounts, right only with the marked span, value and unit, on sentences of our own. */
class AmountAccuracyTest {
  private static final double REQUIRED_F1 = 0.97;

  private final AmountEnrichment enrichment = new AmountEnrichment();

  @Test
  void theSentencesThatRulesWereTunedOnAreRead() throws IOException {
    Score score = score("amounts-dev.txt");
    System.out.println("amounts-dev " + score);
    assertThat(score.f1()).as("%s %s", score, score.errors()).isGreaterThanOrEqualTo(REQUIRED_F1);
  }

  /**
   * What went wrong is not shown: rules that follow it would make the file another of the first
   * kind.
   */
  @Test
  void sentencesThatNobodyTunedOnAreReadAsWell() throws IOException {
    Score score = score("amounts-heldout.txt");
    System.out.println("amounts-heldout " + score);
    assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(REQUIRED_F1);
  }

  private Score score(String file) throws IOException {
    int marked = 0;
    int found = 0;
    int right = 0;
    List<String> errors = new ArrayList<>();
    for (Sentence sentence : MarkedSentences.read(file)) {
      List<Amount> amounts = amounts(sentence.text());
      List<Amount> shared = amounts.stream().filter(sentence.amounts()::contains).toList();
      marked += sentence.amounts().size();
      found += amounts.size();
      right += shared.size();
      if (shared.size() < Math.max(amounts.size(), sentence.amounts().size())) {
        errors.add(
            "\n" + sentence.text() + "\n  marked " + sentence.amounts() + "\n  found " + amounts);
      }
    }
    return new Score(marked, found, right, errors);
  }

  private List<Amount> amounts(String text) {
    Findings findings = new Findings();
    findings.language("en");
    enrichment.enrich(
        new Story(List.of(new Passage("bodyText", text)), null, DateOrder.DMY, "en"), findings);
    return findings.amounts();
  }

  private record Score(int marked, int found, int right, List<String> errors) {
    double f1() {
      return 2.0 * right / (marked + found);
    }

    @Override
    public String toString() {
      return "marked %d, found %d, right %d, F1 %.4f".formatted(marked, found, right, f1());
    }
  }
}
