package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.launcher.sample.SampleItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.SampleWire;
import news.dateline.launcher.sample.WireGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each panel's search, as Kibana makes it, on two weeks of the sample wire. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class NewsDashboardIT {
  private static final int ARTICLES = 200; // each story of the wire is told several times
  private static final long SEED = 9;

  /** Sources of this test's own, so that no other test's articles count. */
  private static final String OWN = "weeks-";

  private static final List<String> SOURCES =
      List.of(OWN + "newsroom", OWN + "meridian", OWN + "northlight");

  @BeforeAll
  static void play(Newsroom newsroom) {
    Instant now = Instant.now();
    newsroom.register(OWN + "newsroom", "{\"zone\": \"UTC\"}");
    newsroom.register(OWN + "meridian", "{\"zone\": \"Europe/Athens\", \"language\": \"en\"}");
    newsroom.register(
        OWN + "northlight", "{\"zone\": \"America/Toronto\", \"dateOrder\": \"mdy\"}");
    List<SampleItem> wire = SampleWire.load();
    List<SampleItem> first =
        wire.stream().takeWhile(item -> item.role() != SampleRole.CORRECTION).toList();
    first.forEach(item -> send(newsroom, item, now));
    // What was never seen cannot change: stories that are corrected or killed later are awaited.
    eventually(() -> newsroom.count("articles-live", "source:" + OWN + "* AND uri:*painting") == 1);
    eventually(() -> newsroom.count("articles-live", "source:" + OWN + "* AND uri:*results") == 1);
    wire.stream().skip(first.size()).forEach(item -> send(newsroom, item, now));
    new WireGenerator(SEED)
        .twoWeeks(now, ARTICLES)
        .forEach(
            item ->
                send(newsroom, item.source(), item.bytes(), item.contentType(), item.articleUri()));
  }

  private static void send(Newsroom newsroom, SampleItem item, Instant now) {
    send(newsroom, item.source(), item.bytesAt(now), item.contentType(), item.articleUri());
  }

  private static void send(
      Newsroom newsroom, String source, byte[] wire, String type, Optional<String> uri) {
    Stream<String> headers =
        Stream.concat(
            Stream.of("Content-Type", type),
            uri.stream().flatMap(it -> Stream.of("Article-Uri", it)));
    newsroom.post(OWN + source, wire, headers.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("panels")
  void everyPanelHasSomethingToShow(NewsPanel panel, Newsroom newsroom) {
    String path = "/" + panel.index() + "/_search";
    eventually(
        () -> {
          Newsroom.Answer answer = newsroom.ask(path, panel.search(SOURCES, Instant.now()));
          assertThat(answer.status()).as(answer.body()).isEqualTo(200);
          return panel.hasData(answer.json());
        });
  }

  static Stream<NewsPanel> panels() {
    return KibanaObjects.panels().stream();
  }

  @ParameterizedTest
  @MethodSource("searches")
  void everySavedSearchFindsSomething(String query, Newsroom newsroom) {
    eventually(() -> newsroom.count(KibanaObjects.READERS, query) > 0);
  }

  static Stream<String> searches() {
    return KibanaObjects.read("searches.json")
        .valueStream()
        .map(search -> search.path("query"))
        .map(JsonNode::asString);
  }
}
