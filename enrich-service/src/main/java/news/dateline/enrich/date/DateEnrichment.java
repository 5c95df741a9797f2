package news.dateline.enrich.date;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import news.dateline.article.DateMention;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions in English stories, and in those whose language nobody could tell. The
 * passages of a story are read as one: what the headline speaks of, the body may refer to.
 */
public final class DateEnrichment implements Enrichment {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9000;

  private final Tagger tagger = new Tagger("en");

  /** Reads the tables of English once. */
  public DateEnrichment() {}

  @Override
  public String stage() {
    return "date";
  }

  @Override
  public String tool() {
    return "dateline-date/2";
  }

  @Override
  public void enrich(Story story, Findings findings) {
    if (findings.isForeign()) {
      findings.tool(stage(), Findings.NO_TOOL);
      return;
    }
    Anchor anchor = new Anchor(usable(story.referenceTime()));
    List<List<Token>> passages =
        story.passages().stream().map(passage -> tagger.tokens(passage.text())).toList();
    Discourse discourse = new Discourse(anchor, story.dateOrder(), Telling.of(passages, anchor));
    Intervals intervals = new Intervals(anchor);
    List<DateMention> dates = new ArrayList<>();
    for (int i = 0; i < passages.size() && dates.size() < ArticleLimits.MENTIONS; i++) {
      Passage passage = story.passages().get(i);
      tagger.tag(
          passages.get(i),
          discourse,
          (match, reading) -> {
            dates.add(
                mention(
                    passage,
                    match,
                    reading,
                    anchor,
                    intervals.of(reading, match, discourse.isTold(match))));
            return dates.size() < ArticleLimits.MENTIONS;
          });
    }
    dates.forEach(findings::add);
  }

  /** A time so far off is no time of writing but a mistake of some program. */
  private static @Nullable LocalDateTime usable(@Nullable LocalDateTime reference) {
    boolean near =
        reference != null && reference.getYear() >= FIRST_YEAR && reference.getYear() <= LAST_YEAR;
    return near ? reference : null;
  }

  private static DateMention mention(
      Passage passage, Match match, Reading reading, Anchor anchor, Optional<Interval> interval) {
    int start = match.first().start();
    int end = match.last().end();
    String text = passage.text().substring(start, end);
    LocalDateTime from = interval.map(Interval::from).orElse(null);
    return new DateMention(
        text,
        reading.type(),
        reading.value(),
        from,
        interval.map(Interval::to).orElse(null),
        interval.map(Interval::grain).orElse(null),
        from != null && anchor.today().map(d -> from.toLocalDate().isAfter(d)).orElse(false),
        passage.field(),
        start,
        end);
  }
}
