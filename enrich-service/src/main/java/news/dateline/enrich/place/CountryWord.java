package news.dateline.enrich.place;

/**
 * A word for a country's people, as "Brazilian" or "Turks": it connects the article with the
 * country and names no place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param uri the country's, as {@code wikidata:Q155}
 * @param passage index of the passage it stands in
 * @param start UTF-16 offset into the passage
 * @param end exclusive
 */
public record CountryWord(String country, String uri, int passage, int start, int end) {}
