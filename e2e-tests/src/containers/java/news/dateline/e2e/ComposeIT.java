package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.Delivered;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.sample.ExpectedEnd;
import news.dateline.launcher.sample.SampleItem;
import news.dateline.launcher.sample.SampleWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** docker-compose.yml with the services' own images, and stand-ins for the broker and the node. */
@ResourceLock(RunningSystem.PARTS) // two systems at once starve two cores
class ComposeIT {
  private static final ComposeProject PROJECT = new ComposeProject();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<String> missing = PROJECT.missing();
    assumeTrue(missing.isEmpty(), () -> "skipped: " + missing.orElseThrow());
    PROJECT.start();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    PROJECT.remove();
  }

  @Test
  void theSampleWireIsSearchableAndWhatIsHiddenIsNot() throws NoAnswerException {
    for (String service : List.of("ingest-service", "enrich-service", "index-service", "desk")) {
      eventually(() -> PROJECT.isHealthy(service));
    }
    try (LoopbackHttp http = new LoopbackHttp()) {
      Map<ExpectedEnd, List<String>> ids = send(http);
      eventually(() -> searchable(http).containsAll(ids.get(ExpectedEnd.INDEXED)));
      assertThat(searchable(http))
          .doesNotContainAnyElementsOf(ids.get(ExpectedEnd.KILLED))
          .doesNotContainAnyElementsOf(ids.get(ExpectedEnd.EMBARGOED))
          .doesNotContainAnyElementsOf(ids.get(ExpectedEnd.WITHHELD));
    }
  }

  private static Map<ExpectedEnd, List<String>> send(LoopbackHttp http) throws NoAnswerException {
    ArticleSender sender = new ArticleSender(http, PROJECT.ports().ingestUri(), remark -> {});
    Instant now = Instant.now();
    Map<ExpectedEnd, List<String>> ids = new EnumMap<>(ExpectedEnd.class);
    for (SampleItem item : SampleWire.load()) {
      Delivered delivered =
          sender.send(
              Shipment.live(
                  item.source(),
                  item.bytesAt(now),
                  item.contentType(),
                  null,
                  item.articleUri().orElse(null)));
      String id = delivered.items().getFirst().id();
      if (id != null) {
        ids.computeIfAbsent(item.expected(), end -> new ArrayList<>()).add(id);
      }
    }
    return ids;
  }

  private static List<String> searchable(LoopbackHttp http) throws NoAnswerException {
    String uri =
        PROJECT.ports().elasticsearchUri() + "/articles-live/_search?size=1000&_source=false";
    return http.get(uri)
        .json()
        .at("/hits/hits")
        .valueStream()
        .map(hit -> hit.path("_id").asString())
        .toList();
  }
}
