package news.dateline.enrich.place;

/**
 * A stretch of text that names a place.
 *
 * @param text as it stands, without a leading "the" or a possessive "'s"
 * @param passage index of the passage it stands in
 * @param start UTF-16 offset into the passage
 * @param end exclusive
 */
public record PlaceMention(String text, int passage, int start, int end) {}
