package news.dateline.desk.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.dateline.desk.web.EntityLink;
import org.jspecify.annotations.Nullable;

/** The fields of the form as conditions of a query. */
final class Conditions {
  private static final List<String> KINDS = List.of("person", "org", "place", "event");
  private static final Pattern SOURCES = Pattern.compile("[a-z0-9-]{1,40}(,[a-z0-9-]{1,40})*");
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?");
  private static final Pattern KILOMETRES = Pattern.compile("\\d{1,5}(\\.\\d{1,3})?");
  private static final String USUAL_KILOMETRES = "50";

  private Conditions() {}

  /**
   * The query with the form's conditions.
   *
   * @throws FilterException where a field holds what cannot be one
   */
  static QueryText compose(SearchForm form) {
    QueryText query = form.query();
    if (form.entity() != null) {
      String kind = form.kind();
      query =
          query.and(
              EntityLink.condition(
                  kind != null && KINDS.contains(kind) ? kind : "entity", form.entity()));
    }
    if (form.source() != null) {
      query = query.and("source:" + source(form.source()));
    }
    if (form.lang() != null) {
      query = query.and(EntityLink.condition("lang", form.lang()));
    }
    if (form.subject() != null) {
      query = query.and(subject(form.subject()));
    }
    if (form.since() != null || form.until() != null) {
      query = query.and("published:" + days("since", form.since(), form.until()));
    }
    if (form.from() != null || form.to() != null) {
      query = query.and("mentioned:" + days("from", form.from(), form.to()));
    }
    if (form.lat() != null || form.lon() != null) {
      query = query.and(near(form));
    }
    return query;
  }

  private static String source(String ids) {
    String plain = ids.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", ",");
    if (!SOURCES.matcher(plain).matches()) {
      throw new FilterException(
          "source", "write a source's id, or several with commas between them");
    }
    return plain;
  }

  /** Codes have a colon, and are written as they are. */
  private static String subject(String codeOrWords) {
    return codeOrWords.matches("[\\w.-]+:[\\w.-]+")
        ? "subject:" + codeOrWords
        : EntityLink.condition("subject", codeOrWords);
  }

  private static String days(String field, @Nullable String first, @Nullable String last) {
    LocalDate from = first == null ? null : day(field, first);
    LocalDate to = last == null ? null : day(field, last);
    if (from != null && to != null && to.isBefore(from)) {
      throw new FilterException(field, "the last day is before the first");
    }
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new FilterException(field, "write days such as 2026-11-30");
    }
  }

  private static String near(SearchForm form) {
    String lat = form.lat();
    String lon = form.lon();
    String km = form.km() == null ? USUAL_KILOMETRES : form.km();
    if (lat == null
        || lon == null
        || km == null
        || !DEGREES.matcher(lat).matches()
        || !DEGREES.matcher(lon).matches()
        || !KILOMETRES.matcher(km).matches()) {
      throw new FilterException(
          "lat", "write latitude and longitude in degrees, such as 52.5 and 13.4, and a distance");
    }
    return "near:%s,%s,%skm".formatted(lat, lon, km);
  }
}
