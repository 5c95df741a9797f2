package news.dateline.desk.search;

/**
 * The command that keeps a search as a watch. The desk writes nothing, so somebody who may says it.
 */
final class WatchCommand {
  private WatchCommand() {}

  static String of(QueryText query) {
    return "./dateline watches add --query " + quoted(query.text()) + " --rss";
  }

  /** One word to a shell, whatever is in it. */
  static String quoted(String text) {
    // A line break would be harmless there, and unreadable here.
    return "'" + text.replaceAll("\\s", " ").replace("'", "'\\''") + "'";
  }
}
