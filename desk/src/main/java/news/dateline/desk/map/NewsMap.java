package news.dateline.desk.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.desk.web.EntityLink;

/**
 * Places that stories name, and places that they were written from.
 *
 * @param places those that lie somewhere, what most stories have to do with first
 * @param nowhere names that no place is known for, such as regions, and how many stories have them
 * @param stories of that time
 * @param placed how many of them name a place
 * @param signed how many say where they were written
 */
public record NewsMap(
    List<PlaceRow> places, List<Nowhere> nowhere, long stories, long placed, long signed) {
  private static final String NAMED = "named";
  private static final int AFAR = 10;
  private static final int OFTEN = 3; // of fewer stories chance tells

  /** Lists are copied. */
  public NewsMap {
    places = List.copyOf(places);
    nowhere = List.copyOf(nowhere);
  }

  /**
   * A name without a place on the map.
   *
   * @param writtenFrom whether it is told as a place of writing
   */
  public record Nowhere(String name, long stories, boolean writtenFrom) {}

  /** Puts names on the map. */
  static NewsMap of(
      List<Tally> named,
      List<Tally> written,
      KnownPlaces known,
      long stories,
      long placed,
      long signed) {
    Map<String, PlaceRow> rows = new LinkedHashMap<>();
    List<Nowhere> nowhere = new ArrayList<>();
    for (Tally it : named) {
      known
          .find(it.name())
          .ifPresentOrElse(
              place -> add(rows, place, it.stories(), 0),
              () -> nowhere.add(new Nowhere(it.name(), it.stories(), false)));
    }
    for (Tally it : written) {
      known
          .find(it.name())
          .ifPresentOrElse(
              place -> add(rows, place, 0, it.stories()),
              () -> nowhere.add(new Nowhere(it.name(), it.stories(), true)));
    }
    return new NewsMap(
        rows.values().stream()
            .sorted(
                Comparator.comparingLong(PlaceRow::weight).reversed().thenComparing(PlaceRow::name))
            .toList(),
        nowhere.stream().sorted(Comparator.comparingLong(Nowhere::stories).reversed()).toList(),
        stories,
        placed,
        signed);
  }

  private static void add(Map<String, PlaceRow> rows, Known place, long named, long written) {
    rows.merge(
        place.name(),
        new PlaceRow(place.name(), place.point().lat(), place.point().lon(), named, written),
        PlaceRow::and);
  }

  /** Places that are named often and that nobody writes from. */
  public List<PlaceRow> afar() {
    return places.stream()
        .filter(place -> place.written() == 0 && place.named() >= OFTEN)
        .sorted(Comparator.comparingLong(PlaceRow::named).reversed())
        .limit(AFAR)
        .toList();
  }

  /** Where most is written. */
  public List<PlaceRow> desks() {
    return places.stream()
        .filter(place -> place.written() > 0)
        .sorted(Comparator.comparingLong(PlaceRow::written).reversed())
        .limit(AFAR)
        .toList();
  }

  /** The map's data. */
  Map<String, Object> chart(EntityLink links) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (PlaceRow place : places) {
      if (place.named() > 0) {
        points.add(point(place, NAMED, place.named(), links));
      }
      if (place.written() > 0) {
        points.add(point(place, "written", place.written(), links));
      }
    }
    return Map.of("kind", "map", "points", points);
  }

  private static Map<String, Object> point(
      PlaceRow place, String series, long count, EntityLink links) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("name", place.name());
    point.put("lat", place.lat());
    point.put("lon", place.lon());
    point.put("count", count);
    point.put("series", series);
    if (series.equals(NAMED)) { // no page has the stories that were written somewhere
      point.put("href", links.entity("places", place.name()));
    }
    return point;
  }
}
