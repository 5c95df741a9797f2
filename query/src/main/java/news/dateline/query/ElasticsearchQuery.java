package news.dateline.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch._types.query_dsl.ZeroTermsQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A query as Elasticsearch is asked it, of the fields that articles' documents have. */
public final class ElasticsearchQuery {
  private static final List<String> TEXT = List.of("headline^3", "lead^2", "bodyText");

  private ElasticsearchQuery() {}

  /**
   * What Elasticsearch is to be asked.
   *
   * @param now what spans that are told by their length count from
   */
  public static Query of(SearchQuery query, Instant now) {
    return query(query.root(), now, ZeroTermsQuery.All);
  }

  /**
   * @param emptyWord what a word stands for that is none to the analyzer, such as "the": whatever
   *     leaves the rest of the query as it is
   */
  private static Query query(Part part, Instant now, ZeroTermsQuery emptyWord) {
    return switch (part) {
      case Part.All(List<Part> parts) -> all(parts, now, emptyWord);
      case Part.Any(List<Part> parts) ->
          any(parts.stream().map(each -> query(each, now, emptyWord)));
      case Part.Not not -> all(List.of(not), now, emptyWord);
      case Part.Word(String text) ->
          Query.of(
              q ->
                  q.multiMatch(
                      match ->
                          match
                              .fields(TEXT)
                              .query(text)
                              .operator(Operator.And)
                              .zeroTermsQuery(emptyWord)));
      case Part.Phrase(String text) ->
          Query.of(
              q ->
                  q.multiMatch(
                      match ->
                          match
                              .fields(TEXT)
                              .query(text)
                              .type(TextQueryType.Phrase)
                              .zeroTermsQuery(emptyWord)));
      case Part.Source(List<String> ids) ->
          Query.of(
              q ->
                  q.terms(
                      terms ->
                          terms
                              .field("source")
                              .terms(any -> any.value(ids.stream().map(FieldValue::of).toList()))));
      case Part.Named(List<String> fields, String words) ->
          any(fields.stream().map(field -> named(field, words)));
      case Part.Exactly(List<String> fields, String name) ->
          any(fields.stream().map(field -> term(field, name)));
      case Part.Identified(String uri) -> term("entityUris", uri);
      case Part.Country(String code) -> term("countries", code);
      case Part.Language(String tag) ->
          any(
              Stream.of(
                  term("language", tag),
                  Query.of(q -> q.prefix(prefix -> prefix.field("language").value(tag + "-")))));
      case Part.Subject(String codeOrWords) ->
          any(Stream.of(term("subjects", codeOrWords), named("subjectNames", codeOrWords)));
      case Part.Urgency(int from, int to) ->
          Query.of(
              q ->
                  q.range(
                      range ->
                          range.number(
                              number ->
                                  number.field("urgency").gte((double) from).lte((double) to))));
      case Part.Timed(Part.TimeField field, Span span) -> Times.query(field, span, now);
      case Part.Near(double latitude, double longitude, double kilometres) ->
          Query.of(
              q ->
                  q.geoDistance(
                      near ->
                          near.field("placePoints")
                              .distance(kilometres + "km")
                              .location(
                                  point -> point.latlon(at -> at.lat(latitude).lon(longitude)))));
    };
  }

  private static Query all(List<Part> parts, Instant now, ZeroTermsQuery emptyWord) {
    ZeroTermsQuery negated =
        emptyWord == ZeroTermsQuery.All ? ZeroTermsQuery.None : ZeroTermsQuery.All;
    BoolQuery.Builder bool = new BoolQuery.Builder();
    for (Part part : parts) {
      switch (part) {
        case Part.Not(Part not) -> bool.mustNot(query(not, now, negated));
        case Part.Word _, Part.Phrase _, Part.All _, Part.Any _ ->
            bool.must(query(part, now, emptyWord));
        default -> bool.filter(query(part, now, emptyWord)); // no more or less, and so no score
      }
    }
    return bool.build()._toQuery();
  }

  private static Query any(Stream<Query> queries) {
    return Query.of(q -> q.bool(bool -> bool.should(queries.toList()).minimumShouldMatch("1")));
  }

  private static Query term(String field, String value) {
    return Query.of(q -> q.term(term -> term.field(field).value(value)));
  }

  private static Query named(String field, String words) {
    return Query.of(q -> q.regexp(regexp -> regexp.field(field).value(NamePattern.of(words))));
  }
}
