package news.dateline.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind the colon of a field. */
final class Values {
  /** Of a name; what Elasticsearch makes of it must stay under its thousand characters. */
  static final int NAME_CHARS = 100;

  /** No longer name of an entity is indexed. */
  private static final int EXACT_CHARS = 256;

  private static final int SOURCES = 20; // a part that is as dear as twenty others
  private static final double MOST_KILOMETRES = 20_038; // half of the way round the Earth
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern OPEN_LIST = Pattern.compile("(wikidata|geonames):[A-Za-z0-9]{1,20}");
  private static final Pattern URGENCY = Pattern.compile("([1-9])(?:\\.\\.([1-9]))?");
  private static final Pattern NEAR =
      Pattern.compile(
          "(-?\\d{1,3}(?:\\.\\d{1,9})?),(-?\\d{1,3}(?:\\.\\d{1,9})?),(\\d{1,5}(?:\\.\\d{1,3})?)km");

  private Values() {}

  static Part source(String value, int at) {
    List<String> ids = Arrays.asList(value.toLowerCase(Locale.ROOT).split(",", -1));
    if (ids.size() > SOURCES || !ids.stream().allMatch(id -> SOURCE.matcher(id).matches())) {
      throw new QueryException(
          at,
          "'%s' is no source; write its id, or up to %d with commas between them and no blanks"
              .formatted(value, SOURCES));
    }
    return new Part.Source(ids);
  }

  static Part entity(List<String> fields, String value, int at) {
    return OPEN_LIST.matcher(value).matches()
        ? new Part.Identified(value)
        : named(fields, value, at);
  }

  static Part named(List<String> fields, String value, int at) {
    return new Part.Named(fields, name(value, NAME_CHARS, at));
  }

  static Part exactly(List<String> fields, String value, int at) {
    return new Part.Exactly(fields, name(value, EXACT_CHARS, at));
  }

  static Part country(String value, int at) {
    String code = value.toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(code)) {
      throw new QueryException(
          at, "'%s' is no country; write its two letters, such as DE or BR".formatted(value));
    }
    return new Part.Country(code);
  }

  static Part language(String value, int at) {
    try {
      return new Part.Language(new Locale.Builder().setLanguageTag(value).build().toLanguageTag());
    } catch (java.util.IllformedLocaleException e) {
      throw new QueryException(
          at, "'%s' is no language; write its tag, such as en or pt-BR".formatted(value));
    }
  }

  static Part subject(String value, int at) {
    return new Part.Subject(name(value, NAME_CHARS, at));
  }

  static Part urgency(String value, int at) {
    Matcher matcher = URGENCY.matcher(value);
    if (!matcher.matches()) {
      throw new QueryException(
          at,
          "'%s' is no urgency; write a number from 1 to 9, or two such as 1..3".formatted(value));
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    if (to < from) {
      throw new QueryException(at, "'%s' ends before it begins".formatted(value));
    }
    return new Part.Urgency(from, to);
  }

  static Part near(String value, int at) {
    Matcher matcher = NEAR.matcher(value);
    if (matcher.matches()) {
      double latitude = Double.parseDouble(matcher.group(1));
      double longitude = Double.parseDouble(matcher.group(2));
      double kilometres = Double.parseDouble(matcher.group(3));
      if (Math.abs(latitude) <= 90
          && Math.abs(longitude) <= 180
          && kilometres > 0
          && kilometres <= MOST_KILOMETRES) {
        return new Part.Near(latitude, longitude, kilometres);
      }
    }
    throw new QueryException(
        at,
        "'%s' is no place; write latitude, longitude and distance, such as 52.5,13.4,50km"
            .formatted(value));
  }

  private static String name(String value, int most, int at) {
    if (value.length() > most) {
      throw new QueryException(
          at, "a name of more than %d characters is not looked for".formatted(most));
    }
    return value;
  }
}
