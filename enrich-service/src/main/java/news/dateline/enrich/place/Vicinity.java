package news.dateline.enrich.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How near a city is to the other cities an article names. */
final class Vicinity {
  // An article that names more says no more by them, and each costs a distance for each candidate.
  private static final int MOST = 48;

  private final PlaceTable places;
  private final List<Point> points = new ArrayList<>();

  private record Point(Sense sense, int city, double weight) {}

  Vicinity(PlaceTable places) {
    this.places = places;
  }

  /** Takes the cities that the names are believed to mean now. */
  void count(Collection<Sense> senses) {
    points.clear();
    for (Sense sense : senses) {
      int best = sense.best();
      if (points.size() < MOST && places.kind(sense.place(best)) == PlaceKind.CITY) {
        points.add(new Point(sense, sense.place(best), sense.belief(best)));
      }
    }
  }

  /** How much the cities of other names than {@code sense} stand near {@code place}; 0 for far. */
  double near(Sense sense, int place) {
    double near = 0;
    if (places.kind(place) == PlaceKind.CITY) {
      for (Point point : points) {
        if (point.sense() != sense) {
          near += point.weight() * Math.exp(-places.km(place, point.city()) / Weights.BY_ROAD);
        }
      }
    }
    return near;
  }
}
