package news.dateline.desk.search;

import org.jspecify.annotations.Nullable;

/**
 * What the search form sends. Query, order and page are the search; the rest are conditions to be
 * put to the query, after which the address holds them there and nowhere else.
 *
 * @param q the query
 * @param entity somebody or something that is mentioned
 * @param kind which kind of entity; any where it is absent
 * @param since the first day of publication
 * @param until the last one
 * @param from the first day of those that are mentioned
 * @param to the last one
 * @param lat degrees of a place
 * @param lon degrees of a place
 * @param km how far around it
 */
public record SearchForm(
    @Nullable String q,
    @Nullable String sort,
    @Nullable String page,
    @Nullable String entity,
    @Nullable String kind,
    @Nullable String source,
    @Nullable String lang,
    @Nullable String subject,
    @Nullable String since,
    @Nullable String until,
    @Nullable String from,
    @Nullable String to,
    @Nullable String lat,
    @Nullable String lon,
    @Nullable String km) {

  /** Blanks around a value are none of it, and a field that was left empty is not there. */
  public SearchForm {
    q = given(q);
    sort = given(sort);
    page = given(page);
    entity = given(entity);
    kind = given(kind);
    source = given(source);
    lang = given(lang);
    subject = given(subject);
    since = given(since);
    until = given(until);
    from = given(from);
    to = given(to);
    lat = given(lat);
    lon = given(lon);
    km = given(km);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  QueryText query() {
    return QueryText.of(q == null ? "" : q);
  }
}
