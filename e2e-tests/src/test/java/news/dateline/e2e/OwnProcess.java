package news.dateline.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;

/** An ingest-service of the test's own, beside the system's, for the test to kill as it likes. */
final class IngestProcess implements AutoCloseable {
  private final Process process;
  private final Ports ports;

  private IngestProcess(Process process, Ports ports) {
    this.process = process;
    this.ports = ports;
  }

  /** Starts one on the broker of a system, and does not wait for it. */
  static IngestProcess start(Newsroom newsroom, Path log, List<String> arguments)
      throws IOException {
    Ports ports = Ports.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", jar()));
    command.add("--server.port=" + ports.of(Part.INGEST));
    command.add("--server.address=127.0.0.1");
    command.add("--management.server.port=" + ports.managementOf(Part.INGEST));
    command.add("--management.server.address=127.0.0.1");
    command.add("--spring.kafka.bootstrap-servers=" + newsroom.system().ports().bootstrapServers());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    } catch (IllegalStateException e) {
      process.destroyForcibly(); // the build is being ended
      throw e;
    }
    return new IngestProcess(process, ports);
  }

  private static String jar() throws IOException {
    Path folder = Path.of("../ingest-service/target");
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(folder, "ingest-service-*-exec.jar")) {
      return jars.iterator().next().toString();
    }
  }

  boolean isReady() {
    URI readiness =
        URI.create(
            "http://127.0.0.1:%d/actuator/health/readiness"
                .formatted(ports.managementOf(Part.INGEST)));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends it as kill -9 does, and returns when it has ended. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
