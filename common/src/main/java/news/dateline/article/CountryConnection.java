package news.dateline.article;

import java.util.List;

/**
 * A country that an article is connected with by words for its people, such as "Brazilian": they
 * name no place, and are no mentions of one.
 *
 * @param country ISO 3166-1 alpha-2
 * @param uri the country's identity in an open list, such as {@code wikidata:Q155}
 * @param mentions of these words, in reading order
 */
public record CountryConnection(String country, String uri, List<Mention> mentions) {

  /** Mentions are copied. */
  public CountryConnection {
    mentions = List.copyOf(mentions);
  }
}
