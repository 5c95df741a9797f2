package news.dateline.enrich.entity;

import java.util.function.BiConsumer;
import news.dateline.article.EntityType;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's resources: tab-separated, other names of an entry separated by bars. */
final class GazetteerReader {
  // A city of a million is meant by its name even where somebody is called so.
  private static final int CERTAIN_POPULATION = 1_000_000;

  private GazetteerReader() {}

  static void read(Lexicon lexicon, BiConsumer<String, Listed> names) {
    for (String line : Resource.lines("organisations.tsv")) {
      String[] column = line.split("\t", -1);
      Listed listed =
          new Listed(
              EntityType.ORGANISATION,
              column[0],
              null,
              absent(column[2]),
              null,
              lexicon.isCommon(column[0]));
      giveAll(column, listed, names);
    }
    for (String line : Resource.lines("regions.tsv")) {
      String[] column = line.split("\t", -1);
      giveAll(
          column,
          new Listed(EntityType.PLACE, column[0], null, absent(column[2]), null, false),
          names);
    }
    for (String line : Resource.lines("places.tsv")) {
      String[] column = line.split("\t", -1);
      giveAll(column, place(column, lexicon), (name, listed) -> names.accept(name, listed));
    }
  }

  private static void giveAll(String[] column, Listed listed, BiConsumer<String, Listed> names) {
    boolean place = column.length > 3;
    names.accept(column[place ? 1 : 0], listed);
    String others = column[place ? 2 : 1];
    if (!others.isEmpty()) {
      for (String other : others.split("\\|", -1)) {
        names.accept(other, listed);
      }
    }
  }

  /** Columns: kind, name, other names, uri, country, latitude, longitude, population. */
  private static Listed place(String[] column, Lexicon lexicon) {
    String name = column[1];
    boolean city = column[0].equals("city") || column[0].equals("region");
    long population = column[7].isEmpty() ? 0 : Long.parseLong(column[7]);
    boolean uncertain =
        city
            && (lexicon.isCommon(name)
                || (population < CERTAIN_POPULATION
                    && (lexicon.isGivenName(name) || lexicon.isFamilyName(name))));
    GeoPoint location =
        column[5].isEmpty()
            ? null
            : new GeoPoint(Double.parseDouble(column[5]), Double.parseDouble(column[6]));
    return new Listed(EntityType.PLACE, name, column[3], absent(column[4]), location, uncertain);
  }

  private static @Nullable String absent(String value) {
    return value.isEmpty() ? null : value;
  }
}
