package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.EntityType;
import news.dateline.enrich.place.CountryWord;
import news.dateline.enrich.place.LinkedPlace;
import news.dateline.enrich.place.Place;
import news.dateline.enrich.place.PlaceLinker;
import news.dateline.enrich.place.PlaceLinks;
import news.dateline.enrich.place.PlaceMention;
import news.dateline.enrich.tagger.NameSpan;
import org.jspecify.annotations.Nullable;

/** Which places the names of one story are, by a key that mentions of one place share. */
final class StoryPlaces {
  private final Map<NameSpan, String> keys = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<CountryWord> countryWords;

  private StoryPlaces(List<CountryWord> countryWords) {
    this.countryWords = countryWords;
  }

  static StoryPlaces of(
      PlaceLinker linker, List<String> passages, List<NameSpan> names, @Nullable String located) {
    List<NameSpan> named = names.stream().filter(name -> name.type() == EntityType.PLACE).toList();
    List<PlaceMention> mentions = named.stream().map(name -> mention(passages, name)).toList();
    PlaceLinks links = linker.link(passages, mentions, located);
    StoryPlaces places = new StoryPlaces(links.countryWords());
    for (int i = 0; i < named.size(); i++) {
      LinkedPlace linked = links.places().get(i);
      if (linked.place() != null) {
        places.put(named.get(i), linked.place());
      }
    }
    return places;
  }

  private static PlaceMention mention(List<String> passages, NameSpan name) {
    String text = passages.get(name.passage()).substring(name.start(), name.end());
    return new PlaceMention(text, name.passage(), name.start(), name.end());
  }

  private void put(NameSpan name, Place place) {
    // Regions without an open list's id are one by their name.
    String key = place.uri() == null ? place.kind() + " " + place.name() : place.uri();
    keys.put(name, key);
    places.put(key, place);
  }

  Optional<String> keyOf(NameSpan name) {
    return Optional.ofNullable(keys.get(name));
  }

  Optional<String> nameOf(String key) {
    return Optional.ofNullable(places.get(key)).map(Place::name);
  }

  Optional<Place> of(@Nullable String key) {
    return Optional.ofNullable(key).map(places::get);
  }

  List<CountryWord> countryWords() {
    return countryWords;
  }
}
