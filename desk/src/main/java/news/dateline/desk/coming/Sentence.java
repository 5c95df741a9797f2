package news.dateline.desk.coming;

/**
 * A sentence that tells of a date, as it is: whoever shows it escapes it.
 *
 * @param date what is written of the date
 */
public record Sentence(String before, String date, String after) {}
