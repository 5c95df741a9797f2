package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.article.ChangeKind;
import news.dateline.article.ControlDeed;
import news.dateline.desk.metric.DeskMeter;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.enrich.metric.EnrichMeter;
import news.dateline.index.metric.IndexMeter;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.kafka.ConsumerMeter;
import news.dateline.launcher.local.Part;
import news.dateline.metric.DeclaredMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class MetricsIT {
  private static final String SOURCE = "measured"; // has a feed, a folder, and pushes
  private static final String NEW = "measured-new"; // was never sent anything
  private static final Set<String> BY_SOURCE =
      Set.of("news_articles_received_total", "news_pushes_turned_away_total");

  /** Values of tags that are a list of ours. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "by", Set.of("hand", "wire"),
          "deed", words(ControlDeed.values(), ControlDeed::word),
          "kind", words(ChangeKind.values(), ChangeKind::label),
          "service", Set.of("ingest-service", "enrich-service", "index-service", "desk"));

  /** Of the others a word or a topic, {@code elasticsearch-503}, and what has digits as ids do. */
  private static final Pattern WORD =
      Pattern.compile("[a-zA-Z_]{2,60}[0-9]{0,3}(-[a-z_]*[0-9]{0,4}){0,9}");

  @Test
  void aScrapeOfEachServiceHasExactlyWhatIsDeclaredAndNoId(Newsroom newsroom)
      throws IOException, InterruptedException {
    Instant before = Instant.now();
    Set<String> ids = new HashSet<>();
    try (FeedSite site = new FeedSite()) {
      newsroom.register(SOURCE, site.profile());
      DroppedFile.into(
          newsroom.inbox(SOURCE), "a.json", Wires.version("tag:measured:file", 1, "quokka"));
      for (byte[] wire :
          List.of(
              Wires.version("tag:measured:push", 1, "quokka"),
              Wires.version("tag:measured:killed", 1, "quokka"),
              Wires.kill("tag:measured:killed"))) {
        Answer answer = newsroom.post(SOURCE, wire);
        ids.add(answer.id());
        ids.add(answer.json().at("/items/0/receiptId").asString());
      }
      eventually(() -> value(newsroom, "news_searchable_latency_seconds_count", SOURCE) >= 2);
    }
    hasExactly(newsroom, Part.INGEST, ids, IngestMeter.values());
    hasExactly(newsroom, Part.ENRICH, ids, ConsumerMeter.values(), EnrichMeter.values());
    hasExactly(newsroom, Part.INDEX, ids, ConsumerMeter.values(), IndexMeter.values());
    assertThat(newsroom.page(newsroom.desk() + "/search?q=quokka").status()).isEqualTo(200);
    hasExactly(newsroom, Part.DESK, ids, DeskMeter.values());
    eventually(
        () ->
            value(newsroom, "news_index_newest_document_timestamp_seconds", "")
                >= before.getEpochSecond());
    assertThat(value(newsroom, "news_kill_latency_seconds_count", "")).isPositive();
  }

  @Test
  void whatIsCountedBySourceIsThereAtZeroOnceTheSourceIs(Newsroom newsroom) {
    newsroom.register(NEW, "{\"zone\": \"UTC\"}");
    for (String counter : BY_SOURCE) {
      eventually(() -> !lines(newsroom, counter).isEmpty());
      assertThat(lines(newsroom, counter)).as(counter).allMatch(line -> line.endsWith(" 0.0"));
    }
  }

  @Test
  void usualRefusalsAreThereForEachFormatBeforeThereIsOne(Newsroom newsroom) {
    List<String> refusals =
        newsroom
            .metrics(Part.INGEST)
            .lines()
            .filter(line -> line.startsWith("news_articles_refused_total{"))
            .toList();
    long formats = refusals.stream().filter(line -> line.contains("reason=\"empty\"")).count();
    assertThat(formats).isGreaterThan(5);
    for (String reason :
        List.of("malformed-json", "malformed-xml", "invalid-field", "entity-declaration")) {
      assertThat(refusals)
          .filteredOn(line -> line.contains("reason=\"" + reason + "\""))
          .hasSize((int) formats);
    }
  }

  private static List<String> lines(Newsroom newsroom, String counter) {
    return newsroom
        .metrics(Part.INGEST)
        .lines()
        .filter(line -> line.startsWith(counter) && line.contains("source=\"" + NEW + "\""))
        .toList();
  }

  private static void hasExactly(
      Newsroom newsroom, Part service, Set<String> ids, DeclaredMeter[]... lists) {
    Map<String, String> declared = Scrape.declared(lists);
    eventually(
        () -> Scrape.of(newsroom.metrics(service)).families().keySet().equals(declared.keySet()));
    Scrape scrape = Scrape.of(newsroom.metrics(service));
    assertThat(scrape.families()).isEqualTo(declared);
    scrape
        .tagValues()
        .forEach(
            (key, values) ->
                assertThat(values)
                    .as(key)
                    .doesNotContainAnyElementsOf(ids)
                    .allMatch(value -> isBounded(key, value)));
  }

  private static boolean isBounded(String key, String value) {
    Set<String> known = KNOWN.get(key);
    return key.equals("source") // of which there are as many as somebody has registered
        || (known == null ? WORD.matcher(value).matches() : known.contains(value));
  }

  private static <T> Set<String> words(T[] constants, Function<T, String> word) {
    return Arrays.stream(constants).map(word).collect(Collectors.toSet());
  }

  /** The sum of a sample of the index-service over its lines that have this source, or all. */
  private static double value(Newsroom newsroom, String sample, String source) {
    return newsroom
        .metrics(Part.INDEX)
        .lines()
        .filter(line -> line.startsWith(sample + "{"))
        .filter(line -> source.isEmpty() || line.contains("source=\"" + source + "\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
