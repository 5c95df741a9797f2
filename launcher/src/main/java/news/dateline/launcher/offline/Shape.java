package news.dateline.launcher.offline;

/** What the answer to a line of text holds; the names are those of {@code --as}. */
enum Shape {
  all,
  entities,
  timexes
}
