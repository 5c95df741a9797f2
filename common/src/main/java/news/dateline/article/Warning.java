package news.dateline.article;

/**
 * Something the parser was unsure of.
 *
 * @param field the article's field it concerns
 * @param code a short fixed word, to count by
 * @param detail one sentence for a person
 */
public record Warning(String field, String code, String detail) {}
