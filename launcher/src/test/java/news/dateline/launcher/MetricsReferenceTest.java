package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.dateline.desk.metric.DeskMeter;
import news.dateline.enrich.metric.EnrichMeter;
import news.dateline.index.metric.IndexMeter;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.kafka.ConsumerMeter;
import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;
import org.junit.jupiter.api.Test;

class MetricsReferenceTest {
  private static final Path REFERENCE = Path.of("..", "docs", "reference", "metrics.md");
  private static final Path RENDERED = Path.of("target", "metrics.md");

  @Test
  void theReferenceIsWhatIsDeclared() throws IOException {
    String rendered =
        HEAD
            + section("ingest-service", IngestMeter.values())
            + section("enrich-service and index-service", ConsumerMeter.values())
            + section("enrich-service", EnrichMeter.values())
            + section("index-service", IndexMeter.values())
            + section("desk", DeskMeter.values());
    Files.createDirectories(RENDERED.getParent());
    Files.writeString(RENDERED, rendered);

    assertThat(REFERENCE)
        .as("after a change of a declaration: cp launcher/target/metrics.md docs/reference/")
        .hasContent(rendered);
  }

  private static final String HEAD =
      """
      # Metrics

      What `/actuator/prometheus` of each service's management port has of ours. A test keeps this page true to the
      declarations (`ConsumerMeter`, `IngestMeter`, `EnrichMeter`, `IndexMeter`, `DeskMeter`), another one compares a scrape with them.

      - Every metric has the tag `service`, also where the list does not say so.
      - Counters are there at 0 from the start; of `news_articles_refused_total` the usual reasons are, and of `news_retry_records_total`
        the expected ones. What is counted by source begins with the source's registration in ingest-service, and with its first article
        in index-service, which has no registry.
      - Tags are bounded: a source is one of the registry, all other values are words of ours. Only what a consumer waits for may be one of
        Elasticsearch's names of errors, of which at most fifty are told apart; dead letters have five reasons: `undecodable`, `fault`,
        `document_parsing_exception`, `too-large`, `reading-gone`. No URL, title or id is ever a tag.
      - A histogram has `_bucket`, `_count` and `_sum`, a summary `_count` and `_sum`, and both a gauge `_max` of the last minutes.
        The buckets of all histograms are the same: %s.
      """
          .formatted(
              DeclaredMeter.BUCKETS.stream()
                  .map(bucket -> String.valueOf(bucket.toMillis() / 1e3))
                  .collect(Collectors.joining(", ", "", " seconds")));

  private static String section(String service, DeclaredMeter... meters) {
    return "\n## Of %s\n\n| metric | type | tags | what it is |\n|---|---|---|---|\n%s"
        .formatted(
            service,
            Arrays.stream(meters)
                .map(DeclaredMeter::declaration)
                .map(MetricsReferenceTest::row)
                .collect(Collectors.joining()));
  }

  private static String row(MeterDeclaration meter) {
    List<String> tags = meter.tagKeys();
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            meter.prometheusName(),
            meter.kind().prometheusType(),
            tags.stream().map(tag -> "`" + tag + "`").collect(Collectors.joining(", ")),
            meter.description());
  }
}
