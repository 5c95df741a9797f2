package news.dateline.desk.articles;

/**
 * Somebody or something that a story mentions, for a list.
 *
 * @param kind {@code people}, {@code organisations}, {@code places} or {@code events}
 */
public record Chip(String kind, String name) {}
