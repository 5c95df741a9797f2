package news.dateline.desk.article;

/**
 * A run of words.
 *
 * @param changed whether the other text has it otherwise
 */
public record Run(String text, boolean changed) {}
