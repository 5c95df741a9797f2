package news.dateline.desk.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of an answer, which leaves empty ones out. */
final class Lists {
  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
