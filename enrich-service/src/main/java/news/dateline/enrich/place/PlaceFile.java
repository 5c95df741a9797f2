package news.dateline.enrich.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import news.dateline.enrich.Resource;

/**
 * Reads the resource that {@code build/gazetteer/places.mjs} writes: numbers big-endian, texts a
 * byte of length and UTF-8.
 */
final class PlaceFile {
  static final String RESOURCE = "places.bin.gz";

  private static final int MAGIC = 0x444c504c; // "DLPL"
  private static final int VERSION = 1;

  private PlaceFile() {}

  /**
   * What the file holds, each array read only by the tables.
   *
   * @param subdivisionsFrom index of the first subdivision; countries are before it
   * @param names UTF-8 of all names, one after the other: the shown name of each place, then others
   * @param nameStarts where each name starts in {@code names}, and after the last its end
   * @param nameFlags see {@link NameTable}
   * @param otherPlaces the place of each name after the shown ones
   * @param codes ISO codes of countries and subdivisions
   * @param countries of each place
   * @param subdivisions of each city
   * @param ids GeoNames or Wikidata number of each place
   * @param populations of countries, subdivisions and cities
   * @param latitudes of cities, in ten-thousandths of a degree
   */
  @SuppressWarnings("ArrayRecordComponent") // columns are the point; the record is never compared
  record Columns(
      int subdivisionsFrom,
      int regionsFrom,
      int citiesFrom,
      byte[] names,
      int[] nameStarts,
      byte[] nameFlags,
      int[] otherPlaces,
      String[] codes,
      char[] countries,
      char[] subdivisions,
      byte[] cityFlags,
      int[] ids,
      int[] populations,
      int[] latitudes,
      int[] longitudes) {}

  /**
   * The lexicon on the class path.
   *
   * @throws IllegalStateException if it is not there or was written for another version
   */
  static Columns read() {
    return read(ByteBuffer.wrap(Resource.unzipped(PlaceFile.class, RESOURCE)));
  }

  private static Columns read(ByteBuffer in) {
    int magic = in.getInt();
    int version = in.getInt();
    if (magic != MAGIC || version != VERSION) {
      throw new IllegalStateException(
          "The place lexicon is of version "
              + version
              + ", this code reads version "
              + VERSION
              + "; run build/gazetteer again");
    }
    int countries = in.getInt();
    int subdivisions = in.getInt();
    int regions = in.getInt();
    int cities = in.getInt();
    int names = in.getInt();
    int coded = countries + subdivisions;
    int places = coded + regions + cities;
    int[] nameStarts = new int[names + 1];
    byte[] nameBytes = texts(in, nameStarts);
    return new Columns(
        countries,
        coded,
        coded + regions,
        nameBytes,
        nameStarts,
        bytes(in, names),
        ints(in, names - places),
        codes(in, coded),
        chars(in, places),
        chars(in, cities),
        bytes(in, cities),
        ints(in, places),
        ints(in, coded + cities),
        ints(in, cities),
        ints(in, cities));
  }

  /** Reads texts side by side and notes where each starts. */
  private static byte[] texts(ByteBuffer in, int[] starts) {
    int count = starts.length - 1;
    int from = in.position();
    for (int i = 0; i < count; i++) {
      int length = in.get() & 0xff;
      starts[i + 1] = starts[i] + length;
      in.position(in.position() + length);
    }
    byte[] all = new byte[starts[count]];
    for (int i = 0; i < count; i++) {
      in.get(from + starts[i] + i + 1, all, starts[i], starts[i + 1] - starts[i]);
    }
    return all;
  }

  private static String[] codes(ByteBuffer in, int count) {
    String[] codes = new String[count];
    for (int i = 0; i < count; i++) {
      codes[i] = new String(bytes(in, in.get() & 0xff), StandardCharsets.US_ASCII);
    }
    return codes;
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  private static char[] chars(ByteBuffer in, int count) {
    char[] chars = new char[count];
    in.asCharBuffer().get(chars);
    in.position(in.position() + count * Character.BYTES);
    return chars;
  }

  private static int[] ints(ByteBuffer in, int count) {
    int[] ints = new int[count];
    in.asIntBuffer().get(ints);
    in.position(in.position() + count * Integer.BYTES);
    return ints;
  }
}
