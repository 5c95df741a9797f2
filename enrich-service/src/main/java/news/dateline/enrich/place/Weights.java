package news.dateline.enrich.place;

/**
 * What each piece of evidence for a place counts, in one unit: a city ten times as large as another
 * of its name is ahead by {@link #TENFOLD}. Chosen by what must outweigh what, then tried on the
 * judged passages' development half.
 */
final class Weights {
  // Priors: what the bare name means to somebody who knows nothing else of the article.

  /** A place of ten times the people is meant that much rather. */
  static final double TENFOLD = 1.2;

  /** Where GeoNames states no population it is a village or a section. */
  static final double FEWEST = 300;

  /** A country is named more often than its cities are; more than any state of its name. */
  static final double COUNTRY = 2.0;

  /** A dot on the map with a flag is still a country. */
  static final double SMALLEST_COUNTRY = 1_000_000;

  /** A subdivision without known cities: a county. */
  static final double SMALLEST_SUBDIVISION = 100_000;

  /**
   * A region was put into its list because news names it; a city of its name needs 100,000 people
   * and an article about its country to matter more.
   */
  static final double REGION = 8.3;

  static final double CAPITAL = 0.7;
  static final double SEAT = 0.2;

  /** A section of a city is named together with the city. */
  static final double SECTION = -0.7;

  /** What somebody who reads news knows the name for. */
  static final double USUAL = 1.5;

  /** A second name, as "Salisbury" of Harare, is used less than the first. */
  static final double OTHER_NAME = -0.3;

  /** Written with the very accents of this place. */
  static final double SAME_ACCENTS = 0.5;

  /** Written with accents that this place lacks: "San José" is not in California. */
  static final double NO_ACCENTS = -1.5;

  /** The bare name of a province that is called after its city means the city. */
  static final double NAMED_AFTER_CITY = -2.0;

  // Context: other names of the article. Each kind of support s counts weight * s / (s + 1), so
  // that ten cities of a country do not make a hamlet there likelier than London.

  /** Other places and peoples of the candidate's country. */
  static final double SAME_COUNTRY = 2.2;

  /** Other places in its subdivision. */
  static final double SAME_SUBDIVISION = 1.2;

  /** Other cities near by, whatever borders are between. */
  static final double NEAR_BY = 1.5;

  /** At this distance in kilometres another city counts as near by a third. */
  static final double BY_ROAD = 80;

  /** Other subdivisions of its country, for a subdivision: states are named beside states. */
  static final double SIBLINGS = 1.0;

  /** Places of countries near by. */
  static final double NEIGHBOURS = 0.8;

  /** At this distance in kilometres a country counts as near by a third. */
  static final double NEAR = 1_500;

  /** Its country, or people of it, in the same sentence. */
  static final double SAME_SENTENCE = 0.8;

  // How much a name supports its country. Countries, peoples and capitals are named in stories
  // about anywhere ("Washington said"); a provincial town only in stories about its country.
  static final double BY_COUNTRY = 0.6;
  static final double BY_CAPITAL = 0.5;
  static final double BY_REGION = 0.4;
  static final double BY_PLACE = 1.0;

  /** The place of writing, and the dateline's. */
  static final double BY_DATELINE = 2.0;

  // Statements: they outweigh any prior.

  /** "Paris, Texas", "the Lebanese city of Tripoli". */
  static final double CONTAINED = 6.0;

  /** "Dover, Kent": the county's towns are not known, only its country. */
  static final double CONTAINED_IN_COUNTRY = 3.0;

  /** "Guadalajara, near Madrid". */
  static final double STATED_NEAR = 3.0;

  /** So near in kilometres. */
  static final double STATED_NEAR_KM = 100;

  /** A country with so much of its people in one city is meant as well in a dateline. */
  static final double CITY_STATE = 0.4;

  /** "London, New York and Tokyo" is a list. */
  static final double MAYBE_A_LIST = 0.25;

  /** A name stands for the city in a dateline: no country or state writes. */
  static final double DATELINE_CITY = 3.0;

  /** What is stated of a later mention may be said to tell the two apart. */
  static final double STATED_LATER = 0.2;

  /** "Washington state", "the city of New York", "Punjab province". */
  static final double KIND = 4.0;

  /** From scores to chances: a lead of one is about seven to one. */
  static final double SHARPNESS = 2.0;

  private Weights() {}
}
