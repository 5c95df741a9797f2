package news.dateline.desk.map;

/**
 * A place on the map.
 *
 * @param named stories that name it
 * @param written stories that were written there
 */
public record PlaceRow(String name, double lat, double lon, long named, long written) {
  PlaceRow and(PlaceRow other) {
    return new PlaceRow(name, lat, lon, named + other.named, written + other.written);
  }

  /** Stories that have to do with it; one that names the place it is written from counts twice. */
  public long weight() {
    return named + written;
  }
}
