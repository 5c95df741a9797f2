package news.dateline.desk.map;

import java.util.Optional;
import news.dateline.article.GeoPoint;

/** A place by its canonical name, and where it lies. */
record Known(String name, GeoPoint point) {
  static Optional<Known> of(PlacedStory.Entity entity) {
    String name = entity.name();
    GeoPoint point = entity.location();
    return "place".equals(entity.type()) && name != null && point != null
        ? Optional.of(new Known(name, point))
        : Optional.empty();
  }
}
