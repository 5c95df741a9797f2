package news.dateline.ingest.operator;

import java.util.List;
import java.util.Objects;
import news.dateline.ingest.intake.ParseReport;

/**
 * What came of reading a source once without publishing.
 *
 * @param channel {@code feed} or {@code folder}
 * @param failed whether nothing could be read
 * @param sentence what was done, or why it failed
 * @param reports how each delivery was read
 */
public record TestReport(
    String channel, boolean failed, String sentence, List<ParseReport> reports) {
  /** Reports are copied. */
  public TestReport {
    reports = List.copyOf(Objects.requireNonNullElse(reports, List.of()));
  }
}
