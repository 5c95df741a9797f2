package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How near a city is to the other cities an article names. */
final class Vicinity {
  // An article that names more says no more by them, and each costs a distance for each candidate.
  private static final int MOST = 48;
  // Five times the distance that counts by a third counts for nothing; a degree is 111 km.
  private static final double FAR_DEGREES = 5 * Weights.BY_ROAD / 111;

  private final PlaceTable places;
  private final List<Point> points = new ArrayList<>();

  private record Point(Sense sense, int city, double lat, double weight) {}

  Vicinity(PlaceTable places) {
    this.places = places;
  }

  /** Takes the cities that the names are believed to mean now. */
  void count(Collection<Sense> senses) {
    points.clear();
    for (Sense sense : senses) {
      int best = sense.best();
      if (points.size() < MOST && places.kind(sense.place(best)) == PlaceKind.CITY) {
        int city = sense.place(best);
        points.add(new Point(sense, city, places.latitude(city), sense.belief(best)));
      }
    }
  }

  /** How much the cities of other names than {@code sense} stand near {@code place}; 0 for far. */
  double near(Sense sense, int place) {
    double near = 0;
    if (places.kind(place) == PlaceKind.CITY) {
      double lat = places.latitude(place);
      for (Point point : points) {
        // Most are far north or south, which one subtraction tells.
        if (Math.abs(point.lat() - lat) < FAR_DEGREES && point.sense() != sense) {
          double km = places.km(place, point.city());
          near += point.weight() * Math.exp(-km / Weights.BY_ROAD);
        }
      }
    }
    return near;
  }
}
