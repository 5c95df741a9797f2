package news.dateline.ingest.format;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an item was read, for {@code parse --explain}.
 *
 * @param findings one for each field that was set, in the order of reading
 * @param unread places of what the wire states and nothing was made of; worked out when asked
 * @param page the address of the story's page as the wire states it, for a channel that may fetch
 *     it
 */
public record ReadingTrace(
    List<Finding> findings, Supplier<List<String>> unread, @Nullable String page) {
  /** Findings are copied. */
  public ReadingTrace {
    findings = List.copyOf(findings);
  }

  /**
   * What a field was set from.
   *
   * @param field the article's field
   * @param rule why this place speaks for that field, such as {@code headline without a role}
   */
  public record Finding(String field, Place place, String rule) {}
}
