package news.dateline.launcher.client;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import news.dateline.launcher.client.ServiceStatus.State;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Access;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.RunningPart;
import news.dateline.launcher.secure.NodeClient;
import tools.jackson.databind.JsonNode;

/** Asks each process how it is. */
final class ServiceProbe {
  private final LoopbackHttp http;
  private final Ports ports;
  private final Access access;
  private final Broker broker;
  private final List<RunningPart> processes;

  ServiceProbe(
      LoopbackHttp http, Ports ports, Access access, Broker broker, List<RunningPart> processes) {
    this.http = http;
    this.ports = ports;
    this.access = access;
    this.broker = broker;
    this.processes = processes;
  }

  ServiceStatus status(Part part) {
    return switch (part) {
      case KAFKA -> status("kafka", part, pid(part), broker.isUp() ? State.READY : State.DOWN);
      case ELASTICSEARCH -> node();
      case INGEST, ENRICH, INDEX, DESK -> service(part);
    };
  }

  private ServiceStatus service(Part part) {
    String management = "http://127.0.0.1:" + ports.managementOf(part) + "/actuator";
    try {
      boolean ready = http.get(management + "/health/readiness").isOk();
      JsonNode pid = http.get(management + "/info").json().at("/process/pid");
      return status(
          part.title(),
          part,
          pid.isIntegralNumber() ? Optional.of(pid.longValue()) : pid(part),
          ready ? State.READY : State.STARTING);
    } catch (NoAnswerException _) {
      return status(part.title(), part, pid(part), State.DOWN);
    }
  }

  private ServiceStatus node() {
    String name = "elasticsearch";
    try (NodeClient node = access.nodeClient()) {
      HttpAnswer answer = HttpAnswer.of(node.ask("GET", "/_cluster/health", ""));
      String health = answer.json().path("status").asString("");
      State state =
          health.equals("green") || health.equals("yellow") ? State.READY : State.STARTING;
      return status(name, Part.ELASTICSEARCH, pid(Part.ELASTICSEARCH), state);
    } catch (IOException _) {
      return status(name, Part.ELASTICSEARCH, pid(Part.ELASTICSEARCH), State.DOWN);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
  }

  /** A process that runs and does not answer yet is starting. */
  private ServiceStatus status(String name, Part part, Optional<Long> pid, State state) {
    return new ServiceStatus(
        name,
        pid.orElse(null),
        ports.of(part),
        state == State.DOWN && pid.isPresent() ? State.STARTING : state);
  }

  private Optional<Long> pid(Part part) {
    return processes.stream()
        .filter(process -> process.part() == part && process.offset() == ports.offset())
        .map(RunningPart::pid)
        .findFirst();
  }
}
