package news.dateline.enrich.amount;

/**
 * A unit where it stands.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme
 */
record Unit(Measure measure, int start, int end) {}
