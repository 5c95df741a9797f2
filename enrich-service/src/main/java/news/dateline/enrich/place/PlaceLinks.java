package news.dateline.enrich.place;

import java.util.List;

/**
 * The places of one article.
 *
 * @param places one for each mention, in the mentions' order
 * @param countryWords words for peoples, in reading order
 */
public record PlaceLinks(List<LinkedPlace> places, List<CountryWord> countryWords) {

  /** Lists are copied. */
  public PlaceLinks {
    places = List.copyOf(places);
    countryWords = List.copyOf(countryWords);
  }
}
