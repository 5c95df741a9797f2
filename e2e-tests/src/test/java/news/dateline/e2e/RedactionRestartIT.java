package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An ingest-service of its own, killed while redactions come. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class RedactionRestartIT {
  @Test
  void aServiceThatIsKilledWhileRedactionsComeMissesNone(Newsroom newsroom) throws Exception {
    String source = "everywhere-killed";
    int stories = 40;
    newsroom.register(source, "{\"zone\": \"UTC\"}");
    Path root = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "everywhere-");
    Path log = root.resolve("ingest.log");
    List<String> arguments =
        List.of(
            "--dateline.ingest.folder.root=" + root.resolve("wires"),
            "--dateline.ingest.folder.stable-for=50ms",
            "--dateline.ingest.folder.scan-interval=100ms",
            "--dateline.ingest.raw.folder=" + root.resolve("raw"),
            "--dateline.ingest.feed.enabled=false");
    Path done = root.resolve("wires/done").resolve(source);
    Hideouts hideouts = new Hideouts("zrestarted");
    try (OwnProcess service = OwnProcess.start(Part.INGEST, newsroom, log, arguments)) {
      for (int i = 0; i < stories; i++) {
        String story =
            "{\"uri\": \"tag:everyw:%d\", \"headline\": \"zrestarted%s\"}".formatted(i, letters(i));
        DroppedFile.into(
            root.resolve("wires/inbox").resolve(source),
            i + ".json",
            story.getBytes(StandardCharsets.UTF_8));
      }
      eventually(() -> newsroom.count("articles-live", "source:" + source) == stories);
      eventually(() -> hideouts.inFiles(done).size() == stories);
      assertThat(hideouts.inFiles(root.resolve("raw"))).hasSize(stories);
      for (int i = 0; i < stories; i++) {
        String kill = "{\"uri\": \"tag:everyw:%d\", \"pubStatus\": \"canceled\"}".formatted(i);
        newsroom.post(source, kill.getBytes(StandardCharsets.UTF_8));
      }
      eventually(() -> hideouts.inFiles(done).size() < stories);
      service.kill();
    }
    eventually(
        () ->
            newsroom.count("articles", "+source:%s +visibility:killed".formatted(source))
                == stories);
    try (OwnProcess _ = OwnProcess.start(Part.INGEST, newsroom, log, arguments)) {
      eventually(() -> hideouts.inFiles(root).isEmpty());
    }
  }

  private static String letters(int number) {
    return number < 26 ? "" + (char) ('a' + number) : "z" + (char) ('a' + number - 26);
  }
}
