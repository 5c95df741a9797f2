package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Controls wait where articles wait, and no kill -9 loses or doubles one. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
@DisabledIfSystemProperty(
    named = LongOutageIT.SECONDS,
    matches = "0",
    disabledReason = "two restarts: -Doutage.seconds=60, or -Pnightly")
class ControlRestartIT {
  private static final String URI = "tag:control-restart";

  @Test
  void aControlThatIsSentWhileServicesAreDownIsCarriedOutOnce(Newsroom newsroom)
      throws InterruptedException {
    byte[] wire = Wires.version(URI, 1, "cuscus climbs");
    newsroom.post(Wires.SOURCE, wire);
    eventually(() -> newsroom.count("articles-live", "cuscus") == 1);

    newsroom.system().stop(Part.INDEX);
    assertThat(Operator.control(newsroom, URI, "kill").status()).isEqualTo(202);
    newsroom.post(Wires.SOURCE, Wires.version(URI, 2, "cuscus climbs higher"));
    newsroom.system().start(Part.INDEX);
    eventually(() -> newsroom.visibility(URI).equals("killed"));
    eventually(
        () -> newsroom.count("receipts", "+outcome:after-kill +articleId:" + Wires.id(URI)) == 1);
    eventually(() -> !newsroom.everything().contains("cuscus climbs"));

    assertThat(Operator.control(newsroom, URI, "reinstate").status()).isEqualTo(202);
    newsroom.system().kill(Part.INDEX);
    newsroom.system().kill(Part.ENRICH);
    eventually(() -> newsroom.visibility(URI).equals("awaiting"));
    eventually(() -> newsroom.post(Wires.SOURCE, wire).status() == 202);
    eventually(() -> newsroom.count("articles-live", "cuscus") == 1);
    assertThat(newsroom.count("audit", "articleId:" + Wires.id(URI))).isEqualTo(2);
  }
}
