package news.dateline.ingest.format;

/** Where in a delivery something stands; described only when somebody asks. */
@FunctionalInterface
public interface Place {
  /** An XPath, a JSON pointer or a line, such as {@code /newsItem/@guid (line 3)}. */
  String describe();

  /** A line of text, counted from 1. */
  static Place line(int number) {
    return () -> "line " + number;
  }

  /** A place that needs no working out, such as {@code Content-Type}. */
  static Place named(String name) {
    return () -> name;
  }
}
