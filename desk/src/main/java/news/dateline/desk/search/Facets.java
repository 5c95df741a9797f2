package news.dateline.desk.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dateline.desk.index.TermBuckets;

/** Asks for facets and reads them. */
final class Facets {
  private static final int VALUES =
      8; // of a field: seven lists of eight are as long as a page of stories
  private static final int NAME_CHARS = 256; // longer names cannot be searched for

  private Facets() {}

  static Map<String, Aggregation> asked() {
    return Arrays.stream(FacetField.values())
        .map(FacetField::indexed)
        .collect(
            Collectors.toMap(
                Function.identity(),
                field -> Aggregation.of(of -> of.terms(terms -> terms.field(field).size(VALUES)))));
  }

  static List<Facet> read(Map<String, Aggregate> found, Question question) {
    return Arrays.stream(FacetField.values())
        .map(
            field ->
                new Facet(
                    field.title(), values(field, TermBuckets.of(found, field.indexed()), question)))
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }

  private static List<Facet.Value> values(
      FacetField field, List<StringTermsBucket> found, Question question) {
    return found.stream()
        .filter(bucket -> bucket.key().stringValue().length() <= NAME_CHARS)
        .map(
            bucket -> {
              String value = bucket.key().stringValue();
              String condition = field.condition(value);
              return new Facet.Value(
                  field.name(value),
                  bucket.docCount(),
                  SearchLink.page(question.text().and(condition), question.stated()),
                  question.text().has(condition));
            })
        .toList();
  }
}
