package news.dateline.desk.entity;

import java.util.List;

/**
 * Who or what is mentioned beside somebody, by how many articles.
 *
 * @param title as the page names them
 * @param kind the chips' kind; {@code plain} where they have none
 */
public record Companions(String title, String kind, List<Companion> names) {
  /** Names are copied. */
  public Companions {
    names = List.copyOf(names);
  }

  /**
   * One of them.
   *
   * @param href the search for both, in the period that is counted
   */
  public record Companion(String name, long count, String href) {}
}
