package news.dateline.desk.coming;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dateline.article.DateMention;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.articles.StoryDocument;
import org.jspecify.annotations.Nullable;

/** Reads out of a story's text what it says of days to come. */
final class Sayings {
  /** A body tells most of a date, a headline least. */
  private static final List<String> FIELDS = List.of("headline", "lead", "bodyText");

  private static final int MOST = 40; // a timetable is no page

  private Sayings() {}

  /** What a story says of these days: of each day, month or year one sentence. */
  static List<Saying> of(Story story, Window window) {
    StoryDetail detail = story.document().detail();
    if (detail == null) {
      return List.of();
    }
    return detail.dates().stream()
        .filter(DateMention::isFuture)
        .filter(date -> date.from() != null && window.holds(date.from().toLocalDate()))
        .collect(
            Collectors.groupingBy(
                When::words, TreeMap::new, Collectors.maxBy(Comparator.comparing(Sayings::worth))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .flatMap(date -> saying(story, date).stream())
        .sorted(Comparator.comparing(Saying::day))
        .limit(MOST)
        .toList();
  }

  /** The first of the longest field. */
  private static long worth(DateMention date) {
    return ((long) FIELDS.indexOf(date.field()) << Integer.SIZE) - date.start();
  }

  /** Empty where the place is not in the text, which then is another reading's. */
  private static Optional<Saying> saying(Story story, DateMention date) {
    String text = text(story.document(), date.field());
    LocalDateTime from = date.from();
    if (text == null
        || from == null
        || date.start() < 0
        || date.start() >= date.end()
        || date.end() > text.length()) {
      return Optional.empty();
    }
    LocalDate day = from.toLocalDate();
    return Optional.of(
        Saying.of(
            story,
            day,
            When.isPrecise(date),
            When.words(date),
            Sentences.around(text, date.start(), date.end())));
  }

  private static @Nullable String text(StoryDocument document, String field) {
    return switch (field) {
      case "headline" -> document.headline();
      case "lead" -> document.lead();
      case "bodyText" -> document.bodyText();
      default -> null;
    };
  }
}
