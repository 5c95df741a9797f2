package news.dateline.launcher.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aFileGetsPlainLines() {
    Progress lines = Progress.lines(out);
    lines.update(Part.KAFKA, Progress.State.STARTING);
    lines.update(Part.KAFKA, Progress.State.READY);
    lines.say("A sentence.");

    assertThat(written()).matches("Kafka is ready after \\d+\\.\\d s\nA sentence\\.\n");
  }

  @Test
  void aTerminalGetsALinePerPartAndPlainLinesOnceAllAreReady() {
    var live = new LiveProgress(out, false);
    for (Part part : Part.values()) {
      live.update(part, Progress.State.STARTING);
      live.update(part, Progress.State.READY);
    }
    bytes.reset();
    live.update(Part.KAFKA, Progress.State.STARTING);
    live.update(Part.KAFKA, Progress.State.READY);

    assertThat(written()).startsWith("Kafka is ready after").doesNotContain("\033");
  }

  @Test
  void aPartThatIsLeftOutIsNotWaitedFor() {
    var live = new LiveProgress(out, false);
    live.expect(List.of(Part.KAFKA));
    live.update(Part.KAFKA, Progress.State.STARTING);
    live.update(Part.KAFKA, Progress.State.READY);
    assertThat(written()).contains("Kafka").doesNotContain("desk");
    bytes.reset();
    live.update(Part.DESK, Progress.State.STARTING);
    live.update(Part.DESK, Progress.State.READY);

    assertThat(written()).startsWith("desk is ready after").doesNotContain("\033");
  }

  @Test
  void onlyATerminalThatWantsColoursGetsThem() {
    assertThat(Terminal.of(true, Map.of("TERM", "xterm"))).isEqualTo(new Terminal(true, true));
    assertThat(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")))
        .isEqualTo(new Terminal(true, false));
    assertThat(Terminal.of(true, Map.of("TERM", "dumb"))).isEqualTo(new Terminal(false, false));
    assertThat(Terminal.of(false, Map.of("TERM", "xterm"))).isEqualTo(new Terminal(false, false));
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
