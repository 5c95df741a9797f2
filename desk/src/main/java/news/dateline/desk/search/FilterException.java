package news.dateline.desk.search;

/** What stands in a field of the form cannot be a condition. */
final class FilterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  FilterException(String field, String sentence) {
    super(sentence);
    this.field = field;
  }

  String field() {
    return field;
  }
}
