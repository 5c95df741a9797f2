package news.dateline.enrich.place;

import java.util.Arrays;
import java.util.Collection;

/**
 * How much all names of an article speak for each country and subdivision. Every name speaks for
 * the places it may mean, each as far as it is believed; for a name itself, only others count.
 */
final class Support {
  private final PlaceTable places;
  private final Neighbourhood neighbourhood;
  private final Vicinity vicinity;

  /** By country: how often words for its people stand in the text. */
  private final int[] peoples;

  /** By index of a country or subdivision. */
  private final double[] named;

  /** By country: how much its subdivisions are named. */
  private final double[] divided;

  /** By country: how much countries near by are named. */
  private final double[] near;

  Support(PlaceTable places, Neighbourhood neighbourhood) {
    this.places = places;
    this.neighbourhood = neighbourhood;
    this.vicinity = new Vicinity(places);
    this.peoples = new int[places.countries()];
    this.named = new double[places.firstRegion()];
    this.divided = new double[places.countries()];
    this.near = new double[places.countries()];
  }

  /** Adds a word for a country's people. */
  void people(int country) {
    peoples[country]++;
  }

  /** Counts the names anew, by what is believed of them now. */
  void count(Collection<Sense> senses) {
    Arrays.fill(named, 0);
    Arrays.fill(divided, 0);
    Arrays.fill(near, 0);
    for (int i = 0; i < peoples.length; i++) {
      // As a name: the second of a word tells less than the first.
      named[i] = peoples[i] == 0 ? 0 : Weights.BY_COUNTRY * (1 + Math.log(peoples[i]));
    }
    for (Sense sense : senses) {
      add(sense, 1);
    }
    vicinity.count(senses);
    for (int other = 0; other < peoples.length; other++) {
      for (int country = 0; named[other] > 0 && country < peoples.length; country++) {
        near[country] += named[other] * neighbourhood.near(country, other);
      }
    }
  }

  private void add(Sense sense, int sign) {
    for (int i = 0; i < sense.size(); i++) {
      add(sense.place(i), sign * sense.weight() * sense.belief(i));
    }
  }

  private void add(int place, double weight) {
    int country = places.country(place);
    int subdivision = places.subdivision(place);
    if (country != PlaceTable.NONE) {
      named[country] += weight * byCountry(place);
    }
    if (subdivision != PlaceTable.NONE) {
      named[subdivision] += weight;
    }
    if (subdivision == place) {
      divided[country] += weight;
    }
  }

  private double byCountry(int place) {
    return switch (places.kind(place)) {
      case COUNTRY -> Weights.BY_COUNTRY;
      case SUBDIVISION -> Weights.BY_PLACE;
      case REGION -> Weights.BY_REGION;
      case CITY -> places.isCapital(place) ? Weights.BY_CAPITAL : Weights.BY_PLACE;
    };
  }

  /** The scores of a name's candidates: what the name says alone and what the others add. */
  double[] scores(Sense sense) {
    add(sense, -1);
    double[] scores = new double[sense.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          sense.prior(i)
              + bonus(sense.place(i))
              + Weights.NEAR_BY * share(vicinity.near(sense, sense.place(i)));
    }
    add(sense, 1);
    return scores;
  }

  private double bonus(int place) {
    int country = places.country(place);
    if (country == PlaceTable.NONE) {
      return 0;
    }
    int subdivision = places.subdivision(place);
    double bonus =
        Weights.SAME_COUNTRY * share(named[country]) + Weights.NEIGHBOURS * share(near[country]);
    if (subdivision != PlaceTable.NONE) {
      bonus += Weights.SAME_SUBDIVISION * share(named[subdivision]);
    }
    return subdivision == place ? bonus + Weights.SIBLINGS * share(divided[country]) : bonus;
  }

  private static double share(double support) {
    double positive = Math.max(0, support);
    return positive / (positive + 1);
  }
}
