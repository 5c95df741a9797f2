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

  /** A linker by this lexicon. */
  public PlaceLinker(PlaceNames names) {
    this.names = names;
    this.people = new PeopleScan(names);
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
    List<LinkedPlace> links = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      NameTable table = names.names();
      int entry = table.first(NameHash.of(mention.text(), 0, mention.text().length()));
      while (entry != NameTable.NONE && table.isA(entry, NameTable.PEOPLE)) {
        entry = table.next(entry);
      }
      links.add(
          entry == NameTable.NONE
              ? new LinkedPlace(mention, null, 0)
              : new LinkedPlace(mention, names.places().place(table.place(entry)), 0.5));
    }
    return new PlaceLinks(links, words);
  }
}
