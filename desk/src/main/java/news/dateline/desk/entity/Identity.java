package news.dateline.desk.entity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.Entity;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Who or what it is, as the latest story that mentions it has it.
 *
 * @param role as that story states it of a person
 * @param uri an identity in an open list
 */
public record Identity(
    @Nullable String role,
    @Nullable String country,
    @Nullable Long population,
    @Nullable GeoPoint location,
    @Nullable String uri) {
  private static final Pattern URI = Pattern.compile("(wikidata|geonames):([A-Za-z0-9]{1,20})");

  static Identity of(Entity entity) {
    return new Identity(
        entity.role(), entity.country(), entity.population(), entity.location(), entity.uri());
  }

  /** The country's name. */
  public @Nullable String countryName() {
    return country == null ? null : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
  }

  /** Where the open list tells of it; addresses are made here and not taken from stories. */
  public @Nullable String link() {
    Matcher known = URI.matcher(uri == null ? "" : uri);
    if (!known.matches()) {
      return null;
    }
    return ("wikidata".equals(known.group(1))
            ? "https://www.wikidata.org/wiki/"
            : "https://www.geonames.org/")
        + known.group(2);
  }

  /** What finds stories within 50 km of it. */
  public @Nullable String nearby() {
    return location == null
        ? null
        : String.format(Locale.ROOT, "near:%.4f,%.4f,50km", location.lat(), location.lon());
  }
}
