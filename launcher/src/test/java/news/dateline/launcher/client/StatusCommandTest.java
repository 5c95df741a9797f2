package news.dateline.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import org.junit.jupiter.api.Test;

class StatusCommandTest {
  private final Ports ports = Ports.free();

  @Test
  void readyStartingAndDownAreToldApart() throws IOException {
    try (StubServer ingest = new StubServer(ports.managementOf(Part.INGEST));
        StubServer enrich = new StubServer(ports.managementOf(Part.ENRICH));
        StubServer index = new StubServer(ports.of(Part.INDEX));
        StubServer desk = new StubServer(ports.managementOf(Part.DESK));
        StubServer node = new StubServer(ports.elasticsearch())) {
      ingest
          .answering("/actuator/health/readiness", 200, "{\"status\":\"UP\"}")
          .answering("/actuator/info", 200, "{\"process\":{\"pid\":4711}}");
      desk.answering("/actuator/health/readiness", 200, "{\"status\":\"UP\"}")
          .answering("/actuator/info", 200, "{\"process\":{\"pid\":4712}}");
      enrich.answering("/actuator/health/readiness", 503, "{\"status\":\"OUT_OF_SERVICE\"}");
      index.answering(
          "/v1/balance",
          200,
          "{\"balance\":[{\"source\":\"anadolu\",\"received\":2,\"indexed\":2}]}");
      node.answering("/_cluster/health", 200, "{\"status\":\"yellow\"}");

      CommandRun json = status("--json");
      CommandRun table = status();

      assertThat(json.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(json.out())
          .isEqualTo(
              "{\"services\":[{\"name\":\"ingest-service\",\"pid\":4711,\"port\":%d,\"state\":\"ready\"},"
                      .formatted(ports.ingest())
                  + "{\"name\":\"enrich-service\",\"port\":%d,\"state\":\"starting\"},"
                      .formatted(ports.of(Part.ENRICH))
                  + "{\"name\":\"index-service\",\"port\":%d,\"state\":\"down\"},"
                      .formatted(ports.of(Part.INDEX))
                  + "{\"name\":\"desk\",\"pid\":4712,\"port\":%d,\"state\":\"ready\"},"
                      .formatted(ports.of(Part.DESK))
                  + "{\"name\":\"kafka\",\"port\":%d,\"state\":\"down\"},".formatted(ports.kafka())
                  + "{\"name\":\"elasticsearch\",\"port\":%d,\"state\":\"ready\"}],\"lag\":{},"
                      .formatted(ports.elasticsearch())
                  + "\"balance\":[{\"source\":\"anadolu\",\"received\":2,\"indexed\":2}]}\n");
      assertThat(table.lines().getFirst()).isEqualTo("service         state     port   pid");
      assertThat(table.lines())
          .containsSequence(
              "",
              "source   received  indexed  superseded  duplicate  after-kill  refused  dead-lettered  in-flight",
              "anadolu  2         2        0           0          0           0        0              0");
    }
  }

  @Test
  void theBalanceIsToldByHourWhereThatIsAskedFor() throws IOException {
    try (StubServer index = new StubServer(ports.of(Part.INDEX))) {
      index.answering(
          "/v1/balance",
          200,
          "{\"balance\":[{\"source\":\"quay\",\"received\":1,\"dead-lettered\":1},"
              + "{\"source\":\"quay\",\"hour\":\"2026-03-11T12:00:00Z\",\"received\":2,\"indexed\":2}]}");

      CommandRun run = status("--by=hour", "--source=quay", "--since=2026-03-11T12:00:00Z");

      assertThat(run.out())
          .contains(
              "source  hour                  received",
              "quay    -                     1 ",
              "quay    2026-03-11T12:00:00Z  2 ");
      assertThat(index.requests())
          .singleElement()
          .asString()
          .contains("?by=hour&source=quay&since=2026-03-11T12:00:00Z");
    }
  }

  @Test
  void aBalanceThatIsRefusedIsAProblemAndNotAnEmptySheet() throws IOException {
    try (StubServer index = new StubServer(ports.of(Part.INDEX));
        StubServer node = new StubServer(ports.elasticsearch())) {
      index.answering("/v1/balance", 422, "{\"detail\":\"more than 5000 lines\"}");
      node.answering("/_cluster/health", 200, "{\"status\":\"yellow\"}");

      CommandRun run = status("--by=hour");

      assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(run.err()).isEqualTo("There is no balance sheet: more than 5000 lines\n");
    }
  }

  @Test
  void withoutASystemEverythingIsDownAndTheCommandThatStartsOneIsNamed() {
    CommandRun run = status();

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.lines().subList(1, 7)).allMatch(line -> line.contains("down"));
    assertThat(run.err()).contains("./dateline up");
  }

  private CommandRun status(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--port-offset";
    all[arguments.length + 1] = Integer.toString(ports.offset());
    return CommandRun.of(new StatusCommand(), all);
  }
}
