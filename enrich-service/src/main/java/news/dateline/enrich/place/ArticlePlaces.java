package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links the mentions of one article: what the text states, then what all names together make
 * likely.
 */
final class ArticlePlaces {
  // Beliefs settle after the first: the second lets what the first made sure speak for the rest.
  private static final int ROUNDS = 3;

  private final PlaceTable places;
  private final List<String> passages;
  private final SenseFinder finder;
  private final Surroundings surroundings;
  private final Sentences sentences;
  private final Support support;

  /** A mention, its name's sense and what the text states of it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Reading(PlaceMention mention, int order, Sense sense, double[] clues) {}

  ArticlePlaces(PlaceNames lexicon, Neighbourhood neighbourhood, List<String> passages) {
    this.places = lexicon.places();
    this.passages = passages;
    this.finder = new SenseFinder(lexicon);
    this.surroundings = new Surroundings(lexicon, finder, passages);
    this.sentences = new Sentences(passages);
    this.support = new Support(places, neighbourhood);
  }

  /** Takes a word for a people into account. */
  void people(CountryWord word) {
    String text = passages.get(word.passage()).substring(word.start(), word.end());
    Sense country = finder.people(text);
    if (country != null) {
      surroundings.people(word, country);
      sentences.names(word.passage(), word.start(), country.place(0));
      support.people(country.place(0));
    }
  }

  /** Takes the place of writing into account, as "Moscow, Russia". */
  void located(String place) {
    for (String part : place.split(",", -1)) {
      Sense sense = finder.of(part.strip(), true);
      if (sense != null) {
        sense.mentioned(Integer.MAX_VALUE, new double[sense.size()], true);
      }
    }
  }

  List<LinkedPlace> link(List<PlaceMention> mentions) {
    List<@Nullable Sense> senses = new ArrayList<>(mentions.size());
    for (PlaceMention mention : mentions) {
      Sense sense = finder.of(mention.text(), mayBeAbbreviated(mention));
      senses.add(sense);
      if (sense != null) {
        surroundings.mention(mention, sense);
        nameCountry(mention, sense);
      }
    }
    List<@Nullable Reading> readings = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Sense sense = senses.get(i);
      readings.add(sense == null ? null : read(mentions.get(i), i, sense));
    }
    for (int round = 0; round < ROUNDS; round++) {
      support.count(finder.all());
      for (Sense sense : finder.all()) {
        double[] stated = times(sense.statedShare(sense.firstAt()), sense.stated());
        sense.believe(support.scores(sense), stated);
      }
    }
    List<LinkedPlace> links = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Reading reading = readings.get(i);
      links.add(reading == null ? new LinkedPlace(mentions.get(i), null, 0) : link(reading));
    }
    return links;
  }

  private Reading read(PlaceMention mention, int order, Sense sense) {
    double[] clues = surroundings.clues(mention, sense);
    boolean country = places.kind(sense.place(0)) == PlaceKind.COUNTRY;
    for (int i = 0; i < clues.length && !country; i++) {
      if (sentences.name(mention.passage(), mention.start(), places.country(sense.place(i)))) {
        clues[i] += Weights.SAME_SENTENCE;
      }
    }
    boolean dateline = Dateline.isIn(passages.get(mention.passage()), mention);
    if (dateline && !country) {
      preferCities(sense, clues);
    }
    sense.mentioned(order, clues.clone(), dateline);
    if (dateline && country) {
      // Only here: behind its dateline, "Luxembourg" may again be the country.
      preferCities(sense, clues);
    }
    return new Reading(mention, order, sense, clues);
  }

  private void preferCities(Sense sense, double[] clues) {
    for (int i = 0; i < clues.length; i++) {
      int place = sense.place(i);
      if (places.kind(place) == PlaceKind.CITY && !isCityState(place)) {
        clues[i] += Weights.DATELINE_CITY;
      }
    }
  }

  private boolean isCityState(int city) {
    double country = places.population(places.country(city));
    return places.population(city) >= Weights.CITY_STATE * country;
  }

  private void nameCountry(PlaceMention mention, Sense sense) {
    if (places.kind(sense.place(0)) == PlaceKind.COUNTRY) {
      sentences.names(mention.passage(), mention.start(), sense.place(0));
    }
  }

  private LinkedPlace link(Reading reading) {
    Sense sense = reading.sense();
    double[] scores = Sense.sum(sense.scores(), stated(reading));
    int best = Sense.best(scores);
    return new LinkedPlace(
        reading.mention(), places.place(sense.place(best)), Sense.chances(scores)[best]);
  }

  /** What is stated of this mention stands against what is stated of others of its name. */
  private double[] stated(Reading reading) {
    Sense sense = reading.sense();
    if (Sense.isClear(reading.clues())) {
      return reading.clues();
    }
    // A headline leaves to the text to say which place it means.
    boolean heads = reading.mention().passage() == 0 && passages.size() > 1;
    return heads ? sense.stated() : times(sense.statedShare(reading.order()), sense.stated());
  }

  private boolean mayBeAbbreviated(PlaceMention mention) {
    String text = passages.get(mention.passage());
    boolean dot =
        mention.text().endsWith(".")
            || (mention.end() < text.length() && text.charAt(mention.end()) == '.');
    return dot || (mention.start() > 1 && text.startsWith(", ", mention.start() - 2));
  }

  private static double[] times(double factor, double[] values) {
    return Arrays.stream(values).map(value -> factor * value).toArray();
  }
}
