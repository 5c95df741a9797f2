package news.dateline.article;

/**
 * An amount of money (or a percentage), normalised.
 *
 * @param value in whole units: "$4.3 billion" is 4.3e9
 * @param unit ISO 4217 currency code, {@code %}, or {@code pp} for percentage points (a basis point
 *     is 0.01)
 * @param text as written
 * @param start offset in UTF-16 code units into {@code field}, inclusive
 * @param end offset, exclusive
 */
public record Amount(double value, String unit, String text, String field, int start, int end) {}
