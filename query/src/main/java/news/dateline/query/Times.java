package news.dateline.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Spans of time as Elasticsearch is asked them. */
final class Times {
  private Times() {}

  static Query query(Part.TimeField field, Span span, Instant now) {
    return switch (span) {
      case Span.Days(LocalDate from, LocalDate until) ->
          range(
              field,
              from == null ? null : from.toString(),
              until == null ? null : until.toString());
      case Span.FromNow(Duration length) ->
          field == Part.TimeField.COMING
              // A day that is named has begun in the morning, and is still to come.
              ? range(
                  field, now.truncatedTo(ChronoUnit.DAYS).toString(), now.plus(length).toString())
              : range(field, now.minus(length).toString(), null);
    };
  }

  private static Query range(Part.TimeField field, @Nullable String from, @Nullable String until) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.date(
                        date -> {
                          switch (field) {
                            case PUBLISHED -> date.field("published");
                            case COMING -> date.field("comingDates");
                            case MENTIONED ->
                                date.field("datesMentioned").relation(RangeRelation.Intersects);
                          }
                          if (from != null) {
                            date.gte(from);
                          }
                          return until == null ? date : date.lt(until);
                        })));
  }
}
