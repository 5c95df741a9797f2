package news.dateline.enrich;

/**
 * One text of a story; offsets of findings are UTF-16 code units into it.
 *
 * @param field the article's field it stands in
 * @param text plain text, paragraphs separated by an empty line
 */
public record Passage(String field, String text) {}
