package news.dateline.benchmarks.entities;

import java.util.List;

/** Finds names in a text. */
@FunctionalInterface
public interface Recogniser {
  /** The names of {@code text}, a headline and a body parted by the first line's end. */
  List<Name> read(String text);
}
