package news.dateline.desk.article;

import java.util.List;

/**
 * What enrichment found in a story.
 *
 * @param groups entities by kind, those it is about most first
 * @param dates each value once, in the order of time
 * @param amounts each once
 * @param facts how it was read: language, engines, revision
 */
public record Findings(
    List<Group> groups, List<DateRow> dates, List<AmountRow> amounts, List<Fact> facts) {

  /** Lists are copied. */
  public Findings {
    groups = List.copyOf(groups);
    dates = List.copyOf(dates);
    amounts = List.copyOf(amounts);
    facts = List.copyOf(facts);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return groups.isEmpty() && dates.isEmpty() && amounts.isEmpty();
  }

  /**
   * Entities of one kind.
   *
   * @param word such as {@code People}
   * @param css the class of its marks
   */
  public record Group(String word, String css, List<EntityRow> rows) {
    /** The list is copied. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An entity.
   *
   * @param path of the desk's pages of its kind
   * @param told role, country and the like; empty where nothing is known
   * @param id in an open list; empty where it has none
   * @param href where that list tells of it; empty where it has no page
   * @param saliencePercent how much the story is about it
   * @param confidencePercent how sure the reading is
   * @param mentions how often it is named
   */
  public record EntityRow(
      String name,
      String path,
      String told,
      String id,
      String href,
      int saliencePercent,
      int confidencePercent,
      int mentions) {}

  /**
   * A date that is mentioned.
   *
   * @param text as written first
   * @param interval in words
   * @param value as TIMEX3 has it
   * @param future whether it lies ahead of the story
   * @param mentions how often it is named
   */
  public record DateRow(String text, String interval, String value, boolean future, int mentions) {}

  /** An amount as written and in figures. */
  public record AmountRow(String text, String figures) {}
}
