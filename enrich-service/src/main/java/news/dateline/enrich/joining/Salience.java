package news.dateline.enrich.joining;

import java.util.List;
import news.dateline.enrich.Passage;
import news.dateline.enrich.tagger.NameSpan;

/** How much a story is about what it names. */
final class Salience {
  // A name in the headline is what the story is about; half of the rest goes to how often it is
  // named, where three mentions count half.
  private static final double HEADLINE = 0.4;
  private static final double LEAD = 0.2;
  private static final double COUNT = 0.4;
  private static final double HALF_COUNT = 3;
  // UTF-16 units: the first paragraph of a body without a lead of its own.
  private static final int OPENING = 300;

  private final List<Passage> passages;

  Salience(List<Passage> passages) {
    this.passages = passages;
  }

  /** 0 to 1. */
  double of(List<NameSpan> mentions) {
    boolean headline = mentions.stream().anyMatch(this::isInHeadline);
    boolean lead = mentions.stream().anyMatch(this::isInLead);
    double count = mentions.size() / (mentions.size() + HALF_COUNT);
    double salience = (headline ? HEADLINE : 0) + (lead ? LEAD : 0) + COUNT * count;
    return Math.round(salience * 1000) / 1000.0;
  }

  boolean isInHeadline(NameSpan mention) {
    return passages.get(mention.passage()).field().equals("headline");
  }

  private boolean isInLead(NameSpan mention) {
    return passages.get(mention.passage()).field().equals("lead")
        || (!isInHeadline(mention) && mention.end() <= OPENING);
  }
}
