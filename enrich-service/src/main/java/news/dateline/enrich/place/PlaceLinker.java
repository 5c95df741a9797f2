package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which place each place mention of an article means, by all of them together. Thread-safe
 * and deterministic; time is linear in the text and the mentions.
 */
public final class PlaceLinker {
  private final PlaceNames names;
  private final PeopleScan people;
  private final Neighbourhood neighbourhood;

  /** A linker by this lexicon. */
  public PlaceLinker(PlaceNames names) {
    this.names = names;
    this.people = new PeopleScan(names);
    this.neighbourhood = new Neighbourhood(names.places());
  }

  /**
   * Links the place mentions of one article.
   *
   * @param passages its texts, headline first, that {@link PlaceMention#passage} counts
   * @param located where it was written, as the wire states it; absent where it does not
   */
  public PlaceLinks link(
      List<String> passages, List<PlaceMention> mentions, @Nullable String located) {
    List<CountryWord> words = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      words.addAll(people.read(i, passages.get(i)));
    }
    ArticlePlaces article = new ArticlePlaces(names, neighbourhood, passages);
    words.forEach(article::people);
    if (located != null) {
      article.located(located);
    }
    return new PlaceLinks(article.link(mentions), words);
  }
}
