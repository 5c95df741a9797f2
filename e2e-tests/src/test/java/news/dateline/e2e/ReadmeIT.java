package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the README tells a newcomer to type is typed here, on other ports. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
@ResourceLock(RunningSystem.A_SECOND_ONE)
class ReadmeIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SHELL = Pattern.compile("(?s)```sh\\n(.*?)```");

  @Test
  void theCurlLinesAndTheStatusWorkAsPasted(Newsroom newsroom)
      throws IOException, InterruptedException {
    Ports ports = newsroom.system().ports();
    for (String line : commands("curl ")) {
      String here =
          line.replace(":8081", ":" + ports.ingest())
              .replace(":9200", ":" + ports.of(Part.ELASTICSEARCH));
      eventually(
          () -> run(here).output().contains(here.contains("_search") ? "Maarja Tamm" : "accepted"));
    }
    newsroom.desk(); // status counts it, as up starts it
    String command = "./dateline status --port-offset " + ports.offset();
    List<Result> runs = new ArrayList<>();
    eventually( // the demo starts beside it, on the same cores
        () -> {
          runs.add(run(command));
          return runs.getLast().exitCode() == 0;
        });
    Result status = runs.getLast();
    assertThat(status.output()).contains("ingest-service", "meridian");
    assertThat(status.exitCode()).as(status.output()).isZero();
  }

  @Test
  void theOfflineCommandsPrintOneJsonLineAnArticle() throws IOException, InterruptedException {
    Result report = run(commands("./dateline parse --explain").getFirst());
    assertThat(report.exitCode()).isZero();
    assertThat(report.output()).contains("accepted as page-text", "Left unread: nothing.");
    List<String> offline = commands("./dateline parse --source", "./dateline enrich");
    assertThat(offline).hasSize(2);
    for (String line : offline) {
      Result result = run(line);
      assertThat(result.exitCode()).as(line).isZero();
      assertThat(result.output().lines().filter(text -> text.startsWith("{\"id\""))).hasSize(1);
    }
  }

  @Test
  void theDemoShowsWhatBecameOfEverySample() throws IOException, InterruptedException {
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("`./dateline demo --once`");
    Result demo = run("./dateline demo --once --port-offset " + Ports.free().offset());
    assertThat(demo.output())
        .contains("searchable", "superseded", "refused", "embargoed", "killed", "people");
    assertThat(demo.exitCode()).isZero();
  }

  private static List<String> commands(String... starts) throws IOException {
    return SHELL
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .flatMap(block -> block.group(1).lines())
        .filter(line -> List.of(starts).stream().anyMatch(line::startsWith))
        .collect(Collectors.toList());
  }

  private static Result run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int exitCode, String output) {}
}
