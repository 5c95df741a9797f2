package news.dateline.desk.now;

/**
 * Somebody or something that many stories mention.
 *
 * @param kind {@code people}, {@code organisations}, {@code places} or {@code events}
 * @param stories how many, of the last 24 hours
 */
public record Leading(String kind, String name, long stories) {}
