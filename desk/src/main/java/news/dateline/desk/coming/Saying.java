package news.dateline.desk.coming;

import java.time.Instant;
import java.time.LocalDate;
import news.dateline.desk.articles.Story;
import org.jspecify.annotations.Nullable;

/**
 * That a story says of a date that something will happen; the story's body is not kept with it.
 *
 * @param day on which it is, or begins
 * @param precise whether that day is meant, and not a month or a year that begins with it
 * @param when the date in words, such as "Fri 4 Dec 2026" or "December 2026"
 */
public record Saying(
    String articleId,
    String title,
    String source,
    Instant published,
    @Nullable String languageTag,
    LocalDate day,
    boolean precise,
    String when,
    Sentence sentence) {

  static Saying of(Story story, LocalDate day, boolean precise, String when, Sentence sentence) {
    return new Saying(
        story.id(),
        story.title(),
        story.source(),
        story.published(),
        story.languageTag(),
        day,
        precise,
        when,
        sentence);
  }
}
