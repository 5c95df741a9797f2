package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;

/**
 * People, organisations and places of a story, by rules for English and a gazetteer; of a story in
 * another language, the listed places alone. Time is linear in the text.
 */
public final class EntityEnrichment implements Enrichment {
  /** The tool of stories in other languages, which no English rule reads. */
  private static final String PLACES_ONLY = "dateline-gazetteer 1 (places only)";

  private final Gazetteer gazetteer;
  private final Tokenizer tokenizer;
  private final Reader reader;

  /** Loads the gazetteer from the class path; takes some hundred milliseconds. */
  public EntityEnrichment() {
    Lexicon lexicon = Lexicon.load();
    this.gazetteer = Gazetteer.load(lexicon);
    this.tokenizer = new Tokenizer(lexicon, gazetteer);
    this.reader = new Reader(lexicon, gazetteer);
  }

  @Override
  public String stage() {
    return "entity";
  }

  @Override
  public String tool() {
    return "dateline-rules 1";
  }

  /** Adds at most {@link ArticleLimits#MENTIONS} mentions, the first of the story. */
  @Override
  public void enrich(Story story, Findings findings) {
    List<Marked> passages = new ArrayList<>();
    for (Passage passage : story.passages()) {
      passages.add(new Marked(passages.size(), passage.text(), tokenizer.tokens(passage.text())));
    }
    boolean foreign = findings.isForeign();
    if (foreign) {
      findings.tool(stage(), PLACES_ONLY);
    }
    List<Piece> names = foreign ? new PlaceScan(gazetteer).read(passages) : reader.read(passages);
    List<Piece> kept = names.subList(0, Math.min(names.size(), ArticleLimits.MENTIONS));
    new Ranking(story.passages(), passages)
        .rank(new Joiner().join(passages, kept))
        .forEach(findings::add);
  }
}
