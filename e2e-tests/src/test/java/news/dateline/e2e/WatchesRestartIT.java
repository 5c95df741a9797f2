package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import news.dateline.e2e.Receiver.Call;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
@DisabledIfSystemProperty(
    named = LongOutageIT.SECONDS,
    matches = "0",
    disabledReason = "a restart: -Doutage.seconds=60, or -Pnightly")
class WatchesRestartIT {
  private static final int BEFORE = 3;
  private static final int AFTER = 3;

  @Test
  void whatWaitedAndWhatCameMeanwhileIsToldOnceAfterARestart(Newsroom newsroom) throws IOException {
    try (Receiver receiver = Receiver.start();
        WatchDesk desk = new WatchDesk(newsroom)) {
      receiver.answer(503);
      String watch = desk.add("tuan", "webhook", receiver.url());
      for (int i = 0; i < BEFORE; i++) {
        newsroom.post(Wires.SOURCE, Wires.version("tag:tuan" + i, 1, "tuan " + i));
      }
      eventually(() -> desk.show(watch).path("waiting").asInt() == BEFORE);
      eventually(() -> desk.show(watch).path("condition").asString().equals("failing"));

      newsroom.system().kill(Part.INDEX);
      for (int i = BEFORE; i < BEFORE + AFTER; i++) {
        newsroom.post(Wires.SOURCE, Wires.version("tag:tuan" + i, 1, "tuan " + i));
      }
      receiver.answer(200);
      eventually(() -> receiver.taken().size() >= BEFORE + AFTER);

      assertThat(receiver.taken().stream().map(Call::uri).collect(Collectors.toSet()))
          .hasSize(BEFORE + AFTER);
      assertThat(receiver.calls().stream().map(Call::deliveryId).collect(Collectors.toSet()))
          .hasSize(BEFORE + AFTER); // the same at every try
      eventually(() -> desk.show(watch).path("sent").asInt() == BEFORE + AFTER);
    }
  }
}
