package news.dateline.desk.marks;

/**
 * Something found in a text.
 *
 * @param field of the article that it stands in
 * @param start offset in UTF-16 code units, inclusive
 * @param end offset, exclusive
 * @param name the entity's canonical name, or the value of a date or an amount
 * @param title what a reader who points at it is told
 */
record Mark(String field, int start, int end, Kind kind, String name, String title) {
  int length() {
    return end - start;
  }

  /**
   * Whether it lies within {@code text} and cuts no character in two. What enrichment found was
   * found in this very text; a document that says otherwise is damaged, and costs its mark only.
   */
  boolean fits(String text) {
    return start >= 0
        && start < end
        && end <= text.length()
        && isBetweenCharacters(text, start)
        && isBetweenCharacters(text, end);
  }

  private static boolean isBetweenCharacters(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
