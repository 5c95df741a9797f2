package news.dateline.desk.now;

import java.util.List;

/**
 * Who and what the news is about.
 *
 * @param leading of the last 24 hours, by kind
 * @param breaking of the last hour, what stands out most first
 * @param compared whether there was anything before the hour to compare it with
 */
public record Focus(List<Leading> leading, List<Breaking> breaking, boolean compared) {
  /** Lists are copied. */
  public Focus {
    leading = List.copyOf(leading);
    breaking = List.copyOf(breaking);
  }

  /** Of one kind, who is mentioned most first. */
  public List<Leading> leading(String kind) {
    return leading.stream().filter(it -> it.kind().equals(kind)).toList();
  }
}
