package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.e2e.Newsroom.Answer;
import news.dateline.kafka.ControlMessages;
import news.dateline.launcher.control.AuditCommand;
import news.dateline.launcher.control.HoldCommand;
import news.dateline.launcher.control.KillCommand;
import news.dateline.launcher.control.PurgeCommand;
import news.dateline.launcher.control.ReinstateCommand;
import news.dateline.launcher.control.ReleaseCommand;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** What operators do to stories, by command and over HTTP. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class ControlIT {
  private static final String WHY = "--reason=an order of the court";

  @Test
  void aStoryIsHeldReleasedKilledReinstatedAndSentAgainByCommand(Newsroom newsroom) {
    String uri = "tag:control-kultarr";
    byte[] wire = Wires.version(uri, 1, "kultarr escapes");
    newsroom.post(Wires.SOURCE, wire);
    eventually(() -> newsroom.count("articles-live", "kultarr") == 1);

    assertThat(Operator.run(newsroom, new HoldCommand(), uri, WHY, "--by=ana").done())
        .contains("was live and is withheld");
    assertThat(newsroom.count("articles", "kultarr")).isZero();
    assertThat(Operator.run(newsroom, new ReleaseCommand(), uri, WHY).done()).contains("is live");
    assertThat(newsroom.count("articles-live", "kultarr")).isEqualTo(1);
    assertThat(Operator.run(newsroom, new ReleaseCommand(), uri, WHY).exitCode()).isEqualTo(1);

    assertThat(Operator.run(newsroom, new KillCommand(), Wires.id(uri), WHY, "--by=ana").done())
        .contains("was live and is killed");
    eventually(() -> !newsroom.everything().contains("kultarr escapes"));
    newsroom.post(Wires.SOURCE, Wires.version(uri, 2, "kultarr returns"));
    eventually(() -> newsroom.count("receipts", settled(uri, "after-kill")) == 1);
    assertThat(newsroom.visibility(uri)).isEqualTo("killed");

    assertThat(Operator.run(newsroom, new ReinstateCommand(), uri, WHY).done())
        .contains("was killed and is awaiting");
    eventually(() -> !newsroom.everything().contains("kultarr returns"));
    newsroom.post(Wires.SOURCE, wire); // the same delivery once more
    eventually(() -> newsroom.count("articles-live", "kultarr") == 1);
    assertThat(newsroom.document(Wires.id(uri)).path("version").asString()).isEqualTo("1");

    JsonNode audit = audit(newsroom, uri);
    assertThat(audit.valueStream().map(entry -> entry.path("deed").asString()))
        .containsExactly("reinstate", "kill", "release", "hold");
    assertThat(audit.get(3).path("actor").asString()).isEqualTo("ana");
    assertThat(audit.get(3).path("reason").asString()).isEqualTo("an order of the court");
    assertThat(Operator.run(newsroom, new AuditCommand(), "--article=" + Wires.id(uri)).done())
        .contains("hold", "release", "kill", "reinstate", "ana");
  }

  @Test
  void aStoryIsKilledBeforeItComesByWhateverLane(Newsroom newsroom) {
    String uri = "tag:control-numbat";
    eventually( // the first question may come before there is an index
        () -> Operator.run(newsroom, new KillCommand(), uri, WHY).exitCode() == 1);
    assertThat(
            Operator.run(newsroom, new KillCommand(), uri, "--source=" + Wires.SOURCE, WHY).done())
        .contains("was not there yet and is killed");
    newsroom.postToBacklog(Wires.SOURCE, Wires.version(uri, 1, "numbat of the backlog"));
    newsroom.post(Wires.SOURCE, Wires.version(uri, 2, "numbat of the day"));
    eventually(() -> newsroom.count("receipts", settled(uri, "after-kill")) == 2);
    assertThat(newsroom.visibility(uri)).isEqualTo("killed");
    eventually(() -> !newsroom.everything().contains("numbat of"));
  }

  @Test
  void aReleaseEndsAnEmbargoAndOneThatComesLaterHoldsAgain(Newsroom newsroom) {
    String uri = "tag:control-bettong";
    Instant far = Instant.parse("2099-01-01T00:00:00Z");
    newsroom.post(Wires.SOURCE, Wires.embargoed(uri, far, "bettong waits"));
    eventually(() -> newsroom.visibility(uri).equals("embargoed"));
    assertThat(Operator.control(newsroom, uri, "release").status()).isEqualTo(202);
    eventually(() -> newsroom.count("articles-live", "bettong") == 1);
    newsroom.post(Wires.SOURCE, Wires.embargoed(uri, far, "bettong waits again"));
    eventually(() -> newsroom.visibility(uri).equals("embargoed"));
    assertThat(newsroom.count("articles", "bettong")).isZero();
  }

  @Test
  void aControlThatComesTwiceOrInTheOtherLaneIsOne(Newsroom newsroom) throws Exception {
    String uri = "tag:control-quenda";
    newsroom.post(Wires.SOURCE, Wires.version(uri, 1, "quenda digs"));
    eventually(() -> newsroom.count("articles-live", "quenda") == 1);
    Control kill = deed(uri, ControlDeed.KILL, 0);
    Control reinstate = deed(uri, ControlDeed.REINSTATE, 1);
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", newsroom.system().ports().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(ControlMessages.of(ArticleTopics.RAW, reinstate)).get();
      producer.send(ControlMessages.of(ArticleTopics.RAW_BACKLOG, reinstate)).get();
      producer.send(ControlMessages.of(ArticleTopics.RAW, kill)).get();
      producer.send(ControlMessages.of(ArticleTopics.RAW_BACKLOG, kill)).get();
    }
    eventually(() -> audit(newsroom, uri).size() == 2);
    eventually(() -> newsroom.visibility(uri).equals("awaiting"));
    eventually(() -> !newsroom.everything().contains("quenda digs"));
    newsroom.post(Wires.SOURCE, Wires.version(uri, 1, "quenda digs again"));
    eventually(() -> newsroom.count("articles-live", "quenda") == 1);
    assertThat(audit(newsroom, uri)).hasSize(2);
  }

  @Test
  void aPurgeOfASourceTakesAllThatItHasSent(Newsroom newsroom) {
    List<String> uris = purgeable(newsroom, "purged", "phascogale", 3);
    assertThat(purge(newsroom, "purged").done()).isEqualTo("3 of 3 articles purged.\n");
    for (String uri : uris) {
      JsonNode document = newsroom.document(ArticleId.of("purged", uri).value());
      assertThat(document.path("visibility").asString()).isEqualTo("killed");
      assertThat(document.at("/control/purge/at").isMissingNode()).isFalse();
    }
    eventually(() -> !newsroom.everything().contains("phascogale of a contract"));
    assertThat(purge(newsroom, "purged").exitCode()).isEqualTo(1);
  }

  @Test
  void aPurgeOfManyIsDoneWhenLiveNewsLetsItPass(Newsroom newsroom) {
    List<String> uris = purgeable(newsroom, "purged-by-many", "ningaui", 12);
    assertThat(purge(newsroom, "purged-by-many").out()).endsWith(" of 12 articles purged.\n");
    for (String uri : uris) {
      String id = ArticleId.of("purged-by-many", uri).value();
      eventually(() -> newsroom.visibilityOf(id).equals("killed"));
    }
  }

  private static List<String> purgeable(Newsroom newsroom, String source, String word, int count) {
    newsroom.register(source, "{\"zone\": \"UTC\"}");
    List<String> uris = IntStream.range(0, count).mapToObj(i -> "tag:" + word + "-" + i).toList();
    uris.forEach(uri -> newsroom.post(source, Wires.version(uri, 1, word + " of a contract")));
    eventually(() -> newsroom.count("articles-live", word) == count);
    newsroom.count("articles", "source:" + source); // refreshed, as every second
    return uris;
  }

  private static Operator.Run purge(Newsroom newsroom, String source) {
    return Operator.run(newsroom, new PurgeCommand(), "--source=" + source, WHY, "--yes");
  }

  @Test
  void aWrongRequestIsToldWhatIsWrong(Newsroom newsroom) {
    assertThat(post(newsroom, "{\"deed\": \"kill\"}").body()).contains("articles has 0 entries");
    String target = "\"articles\": [{\"source\": \"newsroom\", \"uri\": \"tag:x\"}]";
    assertThat(post(newsroom, "{\"deed\": \"kill\", %s}".formatted(target)).body())
        .contains("reason is missing");
    assertThat(
            post(newsroom, "{\"deed\": \"maim\", \"reason\": \"x\", %s}".formatted(target))
                .status())
        .isEqualTo(422);
    assertThat(
            post(
                    newsroom,
                    "{\"deed\": \"kill\", \"reason\": \"x\", \"articles\": [{\"source\": \"nosuch\", \"uri\": \"tag:x\"}]}")
                .status())
        .isEqualTo(404);
  }

  private static Control deed(String uri, ControlDeed deed, int secondsLater) {
    return Control.byHand(
        ArticleId.of(Wires.SOURCE, uri),
        Wires.SOURCE,
        uri,
        deed,
        "ana",
        "a test",
        Instant.now().minusSeconds(1 - secondsLater));
  }

  private static Answer post(Newsroom newsroom, String json) {
    return newsroom.call("POST", newsroom.system().ports().ingestUri() + "/v1/controls", json);
  }

  private static JsonNode audit(Newsroom newsroom, String uri) {
    newsroom.count("audit", "*");
    return newsroom.index("/v1/audit?article=" + Wires.id(uri)).json().path("audit");
  }

  private static String settled(String uri, String outcome) {
    return "+articleId:%s +outcome:%s".formatted(Wires.id(uri), outcome);
  }
}
