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

/** A service of the test's own, beside the system's, for the test to kill as it likes. */
final class OwnProcess implements AutoCloseable {
  private final Part service;
  private final Process process;
  private final Ports ports;

  private OwnProcess(Part service, Process process, Ports ports) {
    this.service = service;
    this.process = process;
    this.ports = ports;
  }

  /** Starts one on the broker of a system, and does not wait for it. */
  static OwnProcess start(Part service, Newsroom newsroom, Path log, List<String> arguments)
      throws IOException {
    Ports ports = Ports.free();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", jar(service)));
    command.add("--server.port=" + ports.of(service));
    command.add("--server.address=127.0.0.1");
    command.add("--management.server.port=" + ports.managementOf(service));
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
    return new OwnProcess(service, process, ports);
  }

  private static String jar(Part service) throws IOException {
    Path folder = Path.of("..", service.title(), "target");
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(folder, service.title() + "-*-exec.jar")) {
      return jars.iterator().next().toString();
    }
  }

  boolean isReady() {
    URI readiness =
        URI.create(
            "http://127.0.0.1:%d/actuator/health/readiness".formatted(ports.managementOf(service)));
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

  /** Ends it in order, and returns when it has ended. */
  void stop() {
    process.destroy();
    process.onExit().join();
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
