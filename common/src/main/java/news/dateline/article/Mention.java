package news.dateline.article;

/** A half-open span of UTF-16 code units in the named field of the article. */
public record Mention(String field, int start, int end) {}
