package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import news.dateline.e2e.Receiver.Call;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class WatchesIT {
  private Receiver receiver;
  private WatchDesk desk;

  @BeforeEach
  void start(Newsroom newsroom) throws IOException {
    receiver = Receiver.start();
    desk = new WatchDesk(newsroom);
  }

  @AfterEach
  void stop() {
    desk.close();
    receiver.close();
  }

  @Test
  void aStoryIsToldOnceAChangeByEveryWayAndItsKillWhateverItHasBecome(Newsroom newsroom)
      throws Exception {
    desk.add("axolotl source:newsroom", "webhook", receiver.url());
    desk.add("axolotl source:newsroom", "mail", "axolotl@example.org");
    String feed = desk.add("axolotl source:newsroom", "rss", true);

    newsroom.post(Wires.SOURCE, Wires.version("tag:watched", 1, "An axolotl is seen"));
    eventually(() -> newsroom.count("articles-live", "axolotl") == 1);
    Instant visible = Instant.now();
    eventually(() -> receiver.calls().size() == 1);
    Call first = receiver.calls().getFirst();
    System.out.printf( // a figure for the documentation, and no claim: machines are busy
        "told %d ms after it was seen to be visible%n",
        Duration.between(visible, first.at()).toMillis());
    assertThat(first.type()).isEqualTo("story.new");
    assertThat(first.body().at("/data/headline").asString()).isEqualTo("An axolotl is seen");
    eventually(() -> mails(newsroom).equals(List.of("new: An axolotl is seen")));
    eventually(() -> rss(newsroom, feed).contains("An axolotl is seen"));

    newsroom.post(Wires.SOURCE, Wires.version("tag:watched", 2, "An axolotl is caught"));
    eventually(() -> receiver.calls().size() == 2);
    eventually(() -> rss(newsroom, feed).contains("is caught"));
    assertThat(rss(newsroom, feed)).doesNotContain("is seen");

    newsroom.post(Wires.SOURCE, Wires.version("tag:watched", 3, "It was a salamander"));
    eventually(() -> newsroom.count("articles-live", "salamander") == 1);
    newsroom.post(Wires.SOURCE, Wires.kill("tag:watched"));
    eventually(() -> receiver.calls().size() == 3);
    eventually(() -> mails(newsroom).size() == 3);

    // What comes later shows that nothing more came before it.
    newsroom.post(Wires.SOURCE, Wires.version("tag:watched-too", 1, "Another axolotl"));
    newsroom.post(Wires.SOURCE, Wires.version("tag:not-watched", 1, "A newt"));
    eventually(() -> receiver.calls().size() >= 4);
    assertThat(receiver.calls())
        .extracting(Call::type, Call::uri)
        .containsExactly(
            tuple("story.new", "tag:watched"),
            tuple("story.changed", "tag:watched"),
            tuple("story.killed", "tag:watched"),
            tuple("story.new", "tag:watched-too"));
    assertThat(receiver.calls()).extracting(Call::deliveryId).doesNotHaveDuplicates();
    assertThat(receiver.calls().get(2).body().toString()).doesNotContainIgnoringCase("salamander");
    assertThat(mails(newsroom)).contains("killed: tag:watched");
    newsroom
        .metrics(Part.INDEX)
        .lines()
        .filter(line -> line.startsWith("news_watches_delay"))
        .forEach(System.out::println);
    eventually(() -> rss(newsroom, feed).contains("Another axolotl"));
    assertThat(rss(newsroom, feed)).doesNotContain("caught", "salamander", "tag:watched<");
  }

  @Test
  void aWebhookThatFailsIsTriedAgainAndHoldsUpNobody(Newsroom newsroom) throws IOException {
    try (Receiver broken = Receiver.start()) {
      broken.answer(503);
      String failing = desk.add("okapi", "webhook", broken.url());
      String working = desk.add("okapi", "webhook", receiver.url());

      newsroom.post(Wires.SOURCE, Wires.version("tag:okapi", 1, "An okapi is born"));
      eventually(() -> receiver.calls().size() == 1);
      eventually(() -> desk.show(failing).path("condition").asString().equals("failing"));
      assertThat(desk.show(failing).path("problem").asString()).contains("answers 503");
      assertThat(desk.show(failing).path("waiting").asInt()).isEqualTo(1);
      eventually(() -> desk.show(working).path("condition").asString().equals("working"));

      broken.answer(200);
      eventually(() -> broken.taken().size() == 1);
      assertThat(broken.calls())
          .extracting(Call::deliveryId)
          .containsOnly(broken.taken().getFirst().deliveryId());
      eventually(() -> desk.show(failing).path("condition").asString().equals("working"));
      assertThat(receiver.calls()).hasSize(1);
    }
  }

  @Test
  void aStoryThatIsKilledWhileItWaitsForARetryIsNotSentAndItsKillIs(Newsroom newsroom) {
    receiver.answer(503);
    String watch = desk.add("mirrin", "webhook", receiver.url());
    newsroom.post(Wires.SOURCE, Wires.version("tag:mirrin", 1, "A mirrin hops"));
    eventually(() -> desk.show(watch).path("condition").asString().equals("failing"));
    newsroom.post(Wires.SOURCE, Wires.kill("tag:mirrin"));
    eventually(() -> newsroom.visibility("tag:mirrin").equals("killed"));
    receiver.answer(200);

    eventually(() -> receiver.taken().size() == 1);
    eventually(() -> desk.show(watch).path("waiting").asInt() == 0);
    assertThat(receiver.taken()).extracting(Call::type).containsExactly("story.killed");
  }

  @Test
  void aTestShowsWhatWouldHaveBeenToldAndSendsOneDelivery(Newsroom newsroom) {
    newsroom.post(Wires.SOURCE, Wires.version("tag:warabi", 1, "A warabi sleeps"));
    eventually(() -> newsroom.count("articles-live", "warabi") == 1);
    String watch = desk.add("warabi", "webhook", receiver.url());

    assertThat(desk.test(watch).body())
        .contains("\"matched\":1", "A warabi sleeps", "\"sent\":true");
    assertThat(receiver.calls()).extracting(Call::type).containsExactly("test");
    receiver.answer(500);
    assertThat(desk.test(watch).body()).contains("\"sent\":false", "answers 500");
    assertThat(desk.remove(watch).status()).isEqualTo(204);
    assertThat(desk.test(watch).status()).isEqualTo(404);
    assertThat(desk.show(watch).isMissingNode()).isTrue();
  }

  @Test
  void whatIsWrongIsRefusedWithASentence() {
    assertThat(desk.ask("okapi", "webhook", receiver.url("localhost")).body())
        .contains("loopback address", "dateline.index.watches.private-hosts");
    assertThat(desk.ask("okapi (", "rss", true).body()).contains("at character 7");
    assertThat(desk.ask("okapi", "mail", "a@b.example, c@d.example").status()).isEqualTo(400);
    assertThat(receiver.calls()).isEmpty();
  }

  private static String rss(Newsroom newsroom, String watch) {
    return newsroom.index("/v1/watches/" + watch + "/rss").body();
  }

  /** The subjects of what the axolotl's friend got, without the watch's name. */
  private static List<String> mails(Newsroom newsroom) throws Exception {
    GreenMail server = newsroom.mail();
    return Arrays.stream(server.getReceivedMessagesForDomain("axolotl@example.org"))
        .map(
            mail -> {
              try {
                return mail.getSubject().replaceFirst("^\\[.*?] ", "");
              } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}
