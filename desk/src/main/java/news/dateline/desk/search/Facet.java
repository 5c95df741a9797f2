package news.dateline.desk.search;

import java.util.List;

/**
 * The values of a field that the found stories have most, each to narrow the search by.
 *
 * @param title of the field
 */
public record Facet(String title, List<Value> values) {
  /** Values are copied. */
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param count of the articles that have it
   * @param href the search with it
   * @param chosen whether the search has it already
   */
  public record Value(String name, long count, String href, boolean chosen) {}
}
