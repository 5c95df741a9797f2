package news.dateline.ingest.format;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.StatedTime;
import news.dateline.article.StatedTime.Basis;
import news.dateline.ingest.format.time.TimeReader;
import news.dateline.ingest.format.time.TimeReading;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** The times of a draft, read by the source's zone and order of day and month. */
final class DraftTimes {
  /**
   * A zone that is wrong puts a time up to 14 hours ahead; what lies further is no time of past.
   */
  private static final Duration AHEAD = Duration.ofDays(1);

  /** Receives a doubt. */
  @FunctionalInterface
  interface Doubts {
    void warn(String field, String code, String detail);
  }

  private final ArticleBuilder content;
  private final TimeReader reader;
  private final Instant receivedAt;
  private final Doubts doubts;
  private final List<StatedTime> stated = new ArrayList<>();

  DraftTimes(ArticleBuilder content, SourceProfile source, Instant receivedAt, Doubts doubts) {
    this.content = content;
    this.reader = new TimeReader(source.zone(), source.dateOrder(), receivedAt);
    this.receivedAt = receivedAt;
    this.doubts = doubts;
  }

  boolean set(TimeField field, @Nullable String text) {
    return text != null
        && isNew(field, text)
        && set(field, text.strip(), reader.read(text.strip()));
  }

  boolean setPageClock(TimeField field, @Nullable String text) {
    return text != null
        && isNew(field, text)
        && set(field, text.strip(), reader.readPageClock(text.strip()));
  }

  TimeReader reader() {
    return reader;
  }

  List<StatedTime> stated() {
    return stated;
  }

  private boolean isNew(TimeField field, String text) {
    return !text.isBlank() && (field.of(content) == null || field == TimeField.EMBARGOED_UNTIL);
  }

  private boolean set(TimeField field, String text, TimeReading reading) {
    return switch (reading) {
      case TimeReading.Read read -> set(field, text, read);
      case TimeReading.Unreadable unreadable -> {
        keep(field, text, "unreadable-time", unreadable.why());
        yield false;
      }
    };
  }

  private boolean set(TimeField field, String text, TimeReading.Read read) {
    if (field.isPast() && read.instant().isAfter(receivedAt.plus(AHEAD))) {
      keep(field, text, "future-time", "it lies more than a day after receipt");
      return false;
    }
    Instant before = field.of(content);
    if (before != null && !read.instant().isAfter(before)) {
      return false; // of several embargoes the one that ends last binds
    }
    field.set(content, read.instant());
    stated.add(new StatedTime(field.field(), text, read.basis()));
    if (read.doubt() != null) {
      doubts.warn(
          field.field(),
          code(read.basis()),
          "'%s': %s".formatted(Draft.shortened(text), read.doubt()));
    }
    return true;
  }

  /** An embargo whose end cannot be read has none: the article is held. */
  private void keep(TimeField field, String text, String code, String why) {
    boolean held = field == TimeField.EMBARGOED_UNTIL;
    if (held) {
      content.embargoedIndefinitely(true);
    }
    stated.add(new StatedTime(field.field(), Draft.shortened(text), Basis.UNREADABLE));
    doubts.warn(
        field.field(),
        code,
        "'%s' is kept as text only: %s%s"
            .formatted(Draft.shortened(text), why, held ? "; held without an end" : ""));
  }

  private static String code(Basis basis) {
    return switch (basis) {
      case AMBIGUOUS_12H -> "ambiguous-12h";
      case DATE_ONLY -> "date-only";
      case STATED, SOURCE_ZONE, UNREADABLE -> "doubtful-time";
    };
  }
}
