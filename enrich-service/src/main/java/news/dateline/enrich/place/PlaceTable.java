package news.dateline.enrich.place;

import java.nio.charset.StandardCharsets;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * All places, in columns: countries, then subdivisions, regions, and cities from the largest down.
 * A place is its index; {@link #NONE} is no place.
 */
final class PlaceTable {
  static final int NONE = -1;

  // The file's "no country" and "no subdivision".
  private static final int ABSENT = 0xffff;
  // Of a city's flags.
  private static final int CAPITAL = 1;
  private static final int SEAT = 2;
  private static final int SECTION = 4;
  // Degrees are stored in ten-thousandths: 11 metres, finer than where a city's middle is.
  private static final double DEGREE = 10_000;

  private static final double KM_PER_DEGREE = 111.2;

  private final PlaceFile.Columns columns;

  PlaceTable(PlaceFile.Columns columns) {
    this.columns = columns;
  }

  int size() {
    return columns.countries().length;
  }

  /** How many countries there are; they stand first. */
  int countries() {
    return columns.subdivisionsFrom();
  }

  /** Index of the first region; only countries and subdivisions stand before it. */
  int firstRegion() {
    return columns.regionsFrom();
  }

  /** Index of the first city; all others stand before it. */
  int firstCity() {
    return columns.citiesFrom();
  }

  PlaceKind kind(int place) {
    if (place < columns.subdivisionsFrom()) {
      return PlaceKind.COUNTRY;
    } else if (place < columns.regionsFrom()) {
      return PlaceKind.SUBDIVISION;
    }
    return place < columns.citiesFrom() ? PlaceKind.REGION : PlaceKind.CITY;
  }

  /** The country that holds the place; a country's own index; NONE where no one country does. */
  int country(int place) {
    int country = columns.countries()[place];
    return country == ABSENT ? NONE : country;
  }

  /** The subdivision a city lies in; a subdivision's own index; NONE where not known. */
  int subdivision(int place) {
    if (place < columns.citiesFrom()) {
      return kind(place) == PlaceKind.SUBDIVISION ? place : NONE;
    }
    int subdivision = columns.subdivisions()[place - columns.citiesFrom()];
    return subdivision == ABSENT ? NONE : subdivision;
  }

  boolean isCapital(int place) {
    return flag(place, CAPITAL);
  }

  /** Whether it is the seat of a first-level subdivision. */
  boolean isSeat(int place) {
    return flag(place, SEAT);
  }

  /** Whether it is a section of a city. */
  boolean isSection(int place) {
    return flag(place, SECTION);
  }

  private boolean flag(int place, int flag) {
    return place >= columns.citiesFrom()
        && (columns.cityFlags()[place - columns.citiesFrom()] & flag) != 0;
  }

  /** Of a city as stated, of a country or subdivision its cities' sum; 0 of a region. */
  int population(int place) {
    return switch (kind(place)) {
      case COUNTRY, SUBDIVISION -> columns.populations()[place];
      case REGION -> 0;
      case CITY -> columns.populations()[place - columns.citiesFrom() + columns.regionsFrom()];
    };
  }

  /** ISO 3166-1 of a country's index. */
  String countryCode(int country) {
    return columns.codes()[country];
  }

  String name(int place) {
    int from = columns.nameStarts()[place];
    int length = columns.nameStarts()[place + 1] - from;
    return new String(columns.names(), from, length, StandardCharsets.UTF_8);
  }

  @Nullable String uri(int place) {
    int id = columns.ids()[place];
    return switch (kind(place)) {
      case COUNTRY -> "wikidata:Q" + id;
      case SUBDIVISION -> "iso3166-2:" + columns.codes()[place];
      case REGION -> id == 0 ? null : "wikidata:Q" + id;
      case CITY -> "geonames:" + id;
    };
  }

  Place place(int place) {
    int country = country(place);
    GeoPoint location =
        kind(place) == PlaceKind.CITY ? new GeoPoint(latitude(place), longitude(place)) : null;
    return new Place(
        kind(place),
        name(place),
        uri(place),
        country == NONE ? null : countryCode(country),
        location,
        population(place));
  }

  /** Between two cities, in kilometres, on a plane: near enough for what lies near. */
  double km(int city, int other) {
    double shrink = Math.cos(Math.toRadians(latitude(city)));
    double north = (latitude(other) - latitude(city)) * KM_PER_DEGREE;
    double east = (longitude(other) - longitude(city)) * KM_PER_DEGREE * shrink;
    return Math.sqrt(north * north + east * east);
  }

  double latitude(int city) {
    return columns.latitudes()[city - columns.citiesFrom()] / DEGREE;
  }

  double longitude(int city) {
    return columns.longitudes()[city - columns.citiesFrom()] / DEGREE;
  }
}
