package news.dateline.enrich.place;

/** Which places hold which. */
final class Containers {
  private final PlaceTable places;

  Containers(PlaceTable places) {
    this.places = places;
  }

  /** What it counts for {@code inner} that the text puts it into {@code outer}; 0 if it is not. */
  double weight(int outer, int inner) {
    int country = places.country(outer);
    if (outer == inner || country == PlaceTable.NONE || places.country(inner) != country) {
      return 0;
    }
    return switch (places.kind(outer)) {
      case COUNTRY -> places.kind(inner) == PlaceKind.COUNTRY ? 0 : Weights.CONTAINED;
      case SUBDIVISION -> inSubdivision(outer, inner);
      case REGION -> Weights.CONTAINED_IN_COUNTRY;
      case CITY -> 0;
    };
  }

  private double inSubdivision(int outer, int inner) {
    if (places.kind(inner) == PlaceKind.CITY && places.subdivision(inner) == outer) {
      return Weights.CONTAINED;
    }
    // Of a county neither the towns are known nor the nation it is in.
    boolean unknown =
        places.population(outer) == 0
            || (places.kind(inner) == PlaceKind.SUBDIVISION && places.population(inner) == 0);
    return unknown && places.kind(inner) != PlaceKind.COUNTRY ? Weights.CONTAINED_IN_COUNTRY : 0;
  }

  /** The most it counts for {@code inner} that the text puts it into one of {@code outer}. */
  double weight(Sense outer, int inner) {
    double best = 0;
    for (int i = 0; i < outer.size(); i++) {
      best = Math.max(best, weight(outer.place(i), inner));
    }
    return best;
  }

  /** What it counts for {@code city} that the text has it near one of {@code others}. */
  double nearness(Sense others, int city) {
    for (int i = 0; i < others.size(); i++) {
      int other = others.place(i);
      boolean cities = places.kind(other) == PlaceKind.CITY && places.kind(city) == PlaceKind.CITY;
      if (cities && other != city && places.km(city, other) < Weights.STATED_NEAR_KM) {
        return Weights.STATED_NEAR;
      }
    }
    return 0;
  }

  /** The most it counts for {@code outer} that the text puts one of {@code inner} into it. */
  double weight(int outer, Sense inner) {
    double best = 0;
    for (int i = 0; i < inner.size(); i++) {
      best = Math.max(best, weight(outer, inner.place(i)));
    }
    return best;
  }
}
