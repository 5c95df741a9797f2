package news.dateline.ingest.discover;

import java.util.List;

/**
 * What a site has.
 *
 * @param candidates the best first: those with full text, then teasers, then sitemaps; those of
 *     comments last
 * @param sentence what was found; where that is nothing, what was tried and what to do
 */
public record Discovery(List<Candidate> candidates, String sentence) {
  /** The list is copied. */
  public Discovery {
    candidates = List.copyOf(candidates);
  }
}
