package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
@DisabledIfSystemProperty(
    named = LongOutageIT.SECONDS,
    matches = "0",
    disabledReason =
        "six faults take two minutes; BalanceIT kills everything, ReindexIT reindexes: -Doutage.seconds=60, or -Pnightly")
class ChangesUnderFaultsIT {
  private static final int STORIES = 40;
  private static final int BETWEEN_FAULTS = 60; // deliveries
  private static final String URI = "tag:changes-faults-";
  private static final int KILLED = -1;
  private static final long SEED = Long.getLong("dateline.changes.seed", System.nanoTime());

  private final Random random = new Random(SEED);

  /** The version of each story, or that it is killed. */
  private final Map<String, Integer> versions = new TreeMap<>();

  @Test
  void noneIsMissedAndNoneToldTwiceWhateverDiesMeanwhile(Newsroom newsroom, @TempDir Path folder)
      throws Exception {
    ToldChanges pages = ToldChanges.fromNow(newsroom, Wires.SOURCE);
    ToldChanges whole = ToldChanges.fromNow(newsroom, Wires.SOURCE);
    List<String> heard = new CopyOnWriteArrayList<>();
    AtomicBoolean ended = new AtomicBoolean();
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      String from = pages.next();
      Future<?> listener = readers.submit(() -> listen(newsroom, from, heard, ended));
      Future<?> poller =
          readers.submit(
              () -> {
                while (!ended.get()) {
                  var _ = pages.readPage(1);
                }
              });
      try {
        disturb(newsroom, folder);
        eventually(() -> whole.read() && isToldToItsEnd(whole));
        eventually(() -> pages.ids().equals(whole.ids()) && heard.equals(whole.ids()));
      } finally {
        ended.set(true);
      }
      poller.get();
      newsroom.post(Wires.SOURCE, Wires.version(URI + "end", 1, "noolbenger rests"));
      listener.get();
    }
    assertThat(whole.ids()).as("seed %d", SEED).doesNotHaveDuplicates();
    for (Map.Entry<String, Integer> story : versions.entrySet()) {
      List<String> kinds = whole.kinds(story.getKey());
      assertThat(kinds.stream().filter("new"::equals).count())
          .as("%s, seed %d", story.getKey(), SEED)
          .isLessThanOrEqualTo(1);
      assertThat(kinds.stream().filter("killed"::equals).count())
          .as("%s, seed %d", story.getKey(), SEED)
          .isLessThanOrEqualTo(1);
    }
  }

  private void disturb(Newsroom newsroom, Path folder) throws Exception {
    tell(newsroom);
    newsroom.system().kill(Part.INDEX);
    tell(newsroom);
    List<String> node =
        List.of("--spring.elasticsearch.uris=" + newsroom.system().ports().elasticsearchUri());
    try (OwnProcess second = OwnProcess.start(Part.INDEX, newsroom, folder.resolve("log"), node)) {
      eventually(second::isReady);
      tell(newsroom);
      newsroom.system().kill(Part.INDEX); // whichever of the two tells, it is stopped once
      tell(newsroom);
      reindex(newsroom);
      tell(newsroom);
      second.kill();
    }
    tell(newsroom);
    newsroom.system().kill(Part.KAFKA);
    tell(newsroom);
    newsroom.system().kill(Part.ELASTICSEARCH);
    tell(newsroom);
  }

  private void tell(Newsroom newsroom) {
    for (int i = 0; i < BETWEEN_FAULTS; i++) {
      String uri = URI + random.nextInt(STORIES);
      int version = versions.getOrDefault(uri, 0);
      boolean kill = version != 0 && random.nextInt(12) == 0;
      byte[] wire =
          kill ? Wires.kill(uri) : Wires.version(uri, Math.abs(version) + 1, "noolbenger feeds");
      eventually(() -> newsroom.post(Wires.SOURCE, wire).status() == 202);
      if (version != KILLED) {
        versions.put(uri, kill ? KILLED : version + 1);
      }
    }
  }

  /** The last that is told of each story is what stands in its document. */
  private boolean isToldToItsEnd(ToldChanges told) {
    return versions.entrySet().stream()
        .allMatch(
            story -> {
              List<String> kinds = told.kinds(story.getKey());
              return story.getValue() == KILLED
                  ? kinds.isEmpty() || kinds.getLast().equals("killed")
                  : !kinds.isEmpty() && told.tellsLast(story.getKey(), story.getValue());
            });
  }

  private static void reindex(Newsroom newsroom) {
    String uri =
        "http://127.0.0.1:%d/actuator/reindex"
            .formatted(newsroom.system().ports().managementOf(Part.INDEX));
    eventually(() -> newsroom.call("POST", uri, "{\"alias\": \"articles\"}").status() == 200);
    eventually(
        () -> newsroom.call("GET", uri, "").json().at("/run/phase").asString().equals("done"));
  }

  /** Notes the ids of events until an end, over as many connections as that takes. */
  private static void listen(
      Newsroom newsroom, String from, List<String> heard, AtomicBoolean ended) {
    String last = from;
    while (!ended.get()) {
      String uri =
          "http://127.0.0.1:%d/v1/changes?source=%s"
              .formatted(newsroom.system().ports().of(Part.INDEX), Wires.SOURCE);
      try (EventStream events = EventStream.open(uri, last)) {
        while (events.status() == 200 && !ended.get()) {
          String event = events.next();
          last = events.lastEventId();
          if (event == null) {
            break;
          }
          heard.add(ArticleCodec.mapper().readTree(event).path("id").asString());
        }
      } catch (IOException _) {
        // The service was killed: a browser comes again, too.
      }
    }
  }
}
