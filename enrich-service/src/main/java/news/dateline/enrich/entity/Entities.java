package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import news.dateline.article.CountryConnection;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.Mention;
import news.dateline.enrich.Passage;
import news.dateline.enrich.joining.JoinedName;
import news.dateline.enrich.organisation.OrganisationIds;
import news.dateline.enrich.place.CountryWord;
import news.dateline.enrich.place.Place;
import news.dateline.enrich.place.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Writes a story's joined names as the record has them. */
final class Entities {
  private final List<Passage> passages;
  private final StoryPlaces places;
  private final OrganisationIds organisations;

  Entities(List<Passage> passages, StoryPlaces places, OrganisationIds organisations) {
    this.passages = passages;
    this.places = places;
    this.organisations = organisations;
  }

  Entity of(JoinedName name) {
    Optional<Place> place = places.of(name.link());
    return new Entity(
        name.type(),
        name.name(),
        place.map(Place::uri).orElseGet(() -> organisation(name)),
        place.map(Place::country).orElse(null),
        place.map(Place::location).orElse(null),
        place.map(Entities::population).orElse(null),
        name.role(),
        name.salience(),
        name.confidence(),
        name.mentions().stream()
            .map(span -> mention(span.passage(), span.start(), span.end()))
            .toList());
  }

  /** That of countries and subdivisions is the sum of their cities', good for comparing alone. */
  private static @Nullable Long population(Place place) {
    return place.kind() == PlaceKind.CITY && place.population() > 0 ? place.population() : null;
  }

  private @Nullable String organisation(JoinedName name) {
    return name.type() == EntityType.ORGANISATION
        ? organisations.find(name.name()).orElse(null)
        : null;
  }

  /**
   * The countries whose people the story names, the first named first; of the first {@link
   * ArticleLimits#MENTIONS} such words.
   */
  List<CountryConnection> countries() {
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    Map<String, String> uris = new LinkedHashMap<>();
    List<CountryWord> words = places.countryWords();
    for (CountryWord word : words.subList(0, Math.min(words.size(), ArticleLimits.MENTIONS))) {
      uris.putIfAbsent(word.country(), word.uri());
      mentions
          .computeIfAbsent(word.country(), country -> new ArrayList<>())
          .add(mention(word.passage(), word.start(), word.end()));
    }
    List<CountryConnection> countries = new ArrayList<>();
    mentions.forEach(
        (country, of) ->
            countries.add(new CountryConnection(country, uris.getOrDefault(country, ""), of)));
    return countries;
  }

  private Mention mention(int passage, int start, int end) {
    return new Mention(passages.get(passage).field(), start, end);
  }
}
