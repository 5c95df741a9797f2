package news.dateline.enrich.entity;

import java.util.List;
import java.util.function.Supplier;
import news.dateline.article.ArticleLimits;
import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Findings;
import news.dateline.enrich.Passage;
import news.dateline.enrich.Story;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.joining.EntityJoiner;
import news.dateline.enrich.organisation.OrganisationIds;
import news.dateline.enrich.place.PlaceLinker;
import news.dateline.enrich.place.PlaceNames;
import news.dateline.enrich.tagger.NameSpan;
import news.dateline.enrich.tagger.NameTagger;

/**
 * People, organisations, places and events of a story: the tagger finds names, the linker tells
 * which places they are, and the joiner makes entities of them. Of a story in another language than
 * English, the listed places alone. Thread-safe; time is linear in the text.
 */
public final class EntityEnrichment implements Enrichment {
  /** The tool of stories in other languages, which the English model does not read. */
  private static final String PLACES_ONLY = "dateline-gazetteer 2 (places only)";

  private final NameTagger tagger = NameTagger.load();
  private final ListedPlaces listed;
  private final PlaceLinker linker;
  private final EntityJoiner joiner = new EntityJoiner();
  private final OrganisationIds organisations = OrganisationIds.load();
  private final Supplier<Aliases> aliases;

  /**
   * Loads the model and the lexica from the class path; takes up to a second.
   *
   * @param aliases asked once for each story
   */
  public EntityEnrichment(Supplier<Aliases> aliases) {
    PlaceNames places = PlaceNames.load();
    this.listed = new ListedPlaces(places);
    this.linker = new PlaceLinker(places);
    this.aliases = aliases;
  }

  @Override
  public String stage() {
    return "entity";
  }

  @Override
  public String tool() {
    return "dateline-crf 1";
  }

  /** Adds at most {@link ArticleLimits#MENTIONS} mentions, the first of the story. */
  @Override
  public void enrich(Story story, Findings findings) {
    List<Passage> passages = story.passages();
    List<String> texts = passages.stream().map(Passage::text).toList();
    List<NameSpan> names;
    if (findings.isForeign()) {
      findings.tool(stage(), PLACES_ONLY);
      names = listed.find(texts);
    } else {
      names = tagger.tag(texts);
    }
    List<NameSpan> kept = names.subList(0, Math.min(names.size(), ArticleLimits.MENTIONS));
    StoryPlaces places = StoryPlaces.of(linker, texts, kept, story.located());
    Entities entities = new Entities(passages, places, organisations);
    joiner
        .join(passages, kept, places::keyOf, places::nameOf, aliases.get())
        .forEach(name -> findings.add(entities.of(name)));
    entities.countries().forEach(findings::add);
  }
}
