package news.dateline.desk.entity;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.dateline.desk.web.EntityLink;
import news.dateline.desk.web.Times;

/** Reads the counts of a period. */
final class EntityCounts {
  private static final Map<String, String> TITLES =
      Map.of(
          "people", "With whom",
          "organisations", "With which organisations",
          "places", "Where",
          "countries", "In which countries",
          "events", "At which events",
          "source", "Told by");

  private final EntityQuestion question;
  private final String condition;
  private final Times times;
  private final EntityLink links = new EntityLink();

  EntityCounts(EntityQuestion question, Times times) {
    this.question = question;
    this.condition = links.term(question.kind().field(), question.name());
    this.times = times;
  }

  Mentions mentions(Aggregate found) {
    List<DateHistogramBucket> steps = found.dateHistogram().buckets().array();
    return new Mentions(
        steps.stream().map(step -> label(Instant.ofEpochMilli(step.key()))).toList(),
        List.of(
            new Mentions.Series(
                "articles", steps.stream().map(DateHistogramBucket::docCount).toList())),
        steps.stream()
            .map(step -> both(question.period().published(Instant.ofEpochMilli(step.key()))))
            .toList());
  }

  private String label(Instant step) {
    return switch (question.period()) {
      case WEEK -> times.weekday(step) + ", " + times.clock(step);
      case MONTH -> times.weekday(step);
      case YEAR -> times.day(step);
    };
  }

  private String both(String other) {
    return links.search(condition + " " + other);
  }

  private String bothSince(String other) {
    return both(other + " " + question.period().since(question.now()));
  }

  List<Companions> companions(Map<String, Aggregate> counts) {
    return EntityQuestion.BESIDE.stream()
        .map(field -> companions(field, Objects.requireNonNull(counts.get(field))))
        .filter(companions -> !companions.names().isEmpty())
        .toList();
  }

  private Companions companions(String field, Aggregate found) {
    boolean entities = EntityKind.of(field).isPresent();
    return new Companions(
        TITLES.getOrDefault(field, field),
        entities ? field : "plain",
        found.sterms().buckets().array().stream()
            .map(
                bucket -> {
                  String value = bucket.key().stringValue();
                  return new Companions.Companion(
                      "countries".equals(field)
                          ? Locale.of("", value).getDisplayCountry(Locale.ENGLISH)
                          : value,
                      bucket.docCount(),
                      href(field, value));
                })
            .toList());
  }

  /** The stories of the period that mention both. */
  private String href(String field, String value) {
    return switch (field) {
      case "source" -> bothSince("source:" + value);
      case "countries" -> bothSince("country:" + value);
      default -> bothSince(links.term(field, value));
    };
  }
}
