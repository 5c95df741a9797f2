package news.dateline.desk.search;

import java.util.List;
import news.dateline.desk.articles.Story;

/**
 * A page of what was found.
 *
 * @param total articles, copies among them; at most as many as are counted
 * @param more whether there are more than that
 * @param last whether no page comes behind this one
 */
public record Results(
    long total, boolean more, List<Story> stories, List<Facet> facets, int page, boolean last) {
  /** Lists are copied. */
  public Results {
    stories = List.copyOf(stories);
    facets = List.copyOf(facets);
  }

  /** Whether stories may come behind that no page shows. */
  public boolean cut() {
    return last && stories.size() == Searching.PAGE_SIZE;
  }

  /** How many there are, in words. */
  public String counted() {
    if (more) {
      return "More than %,d articles".formatted(total);
    }
    return total == 1 ? "1 article" : "%,d articles".formatted(total);
  }
}
