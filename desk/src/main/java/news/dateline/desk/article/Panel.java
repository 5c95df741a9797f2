package news.dateline.desk.article;

import java.util.List;
import java.util.function.Supplier;
import news.dateline.desk.index.OutageException;

/**
 * A part of a page that may be missing while the rest is there.
 *
 * @param missing the part of the system that did not answer; empty where it did
 */
public record Panel<T>(List<T> items, String missing) {
  /** The list is copied. */
  public Panel {
    items = List.copyOf(items);
  }

  static <T> Panel<T> of(Supplier<List<T>> question) {
    try {
      return new Panel<>(question.get(), "");
    } catch (OutageException e) {
      return new Panel<>(List.of(), e.part());
    }
  }

  /** Whether it was not told. */
  public boolean isMissing() {
    return !missing.isEmpty();
  }
}
