package news.dateline.enrich.place;

/** What a place is. */
public enum PlaceKind {
  /** A country or dependent territory that has an ISO 3166-1 code. */
  COUNTRY,
  /** A state, province, county or the like that has an ISO 3166-2 code. */
  SUBDIVISION,
  /** A continent, sea, river, mountain, historic country or other place without such a code. */
  REGION,
  /** A city, town, village, or a section of one. */
  CITY
}
