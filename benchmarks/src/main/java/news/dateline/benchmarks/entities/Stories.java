package news.dateline.benchmarks.entities;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.DateOrder;
import news.dateline.article.Entity;
import news.dateline.article.Mention;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;

/** Texts as the stages take them, and what the stages found as names of the text. */
final class Stories {
  private static final String HEADLINE = "headline";
  private static final String BODY = "bodyText";
  // Any day: dates are counted from it.
  private static final LocalDateTime REFERENCE = LocalDateTime.of(2026, 11, 28, 12, 0);

  private Stories() {}

  /** The first line is the headline. */
  static Story of(String text) {
    int line = text.indexOf('\n');
    List<Passage> passages =
        line < 0
            ? List.of(new Passage(BODY, text))
            : List.of(
                new Passage(HEADLINE, text.substring(0, line)),
                new Passage(BODY, text.substring(line + 1)));
    return new Story(passages, REFERENCE, DateOrder.DMY, null);
  }

  static List<Name> names(String text, Findings findings) {
    int body = text.indexOf('\n') + 1;
    List<Name> names = new ArrayList<>();
    for (Entity entity : findings.entities()) {
      for (Mention mention : entity.mentions()) {
        int from = mention.field().equals(HEADLINE) ? 0 : body;
        names.add(new Name(from + mention.start(), from + mention.end(), entity.type().toString()));
      }
    }
    return names;
  }
}
