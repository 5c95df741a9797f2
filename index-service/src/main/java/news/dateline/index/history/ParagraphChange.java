package news.dateline.index.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * Paragraphs of the body that were exchanged for others.
 *
 * @param at the place in the newer body, counted from 1
 */
record ParagraphChange(int at, List<String> removed, List<String> added) {
  /** Of both texts. */
  long chars() {
    return Stream.concat(removed.stream(), added.stream()).mapToLong(String::length).sum();
  }
}
