package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;

/** One start of docker-compose.yml on free ports, under a name of its own. */
final class ComposeProject {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private final String name = "dateline-" + ProcessHandle.current().pid();
  private final Ports ports = Ports.free();
  private boolean started;

  Ports ports() {
    return ports;
  }

  /** What is missing here to start it, if anything. */
  Optional<String> missing() throws InterruptedException {
    if (!answers("docker", "info")) {
      return Optional.of("no Docker engine answers here");
    }
    if (!answers("docker-compose", "version")) {
      return Optional.of("docker-compose is not here");
    }
    List<Path> images = savedImages().filter(image -> !Files.exists(image)).toList();
    return images.isEmpty()
        ? Optional.empty()
        : Optional.of("the profile images has not built " + images);
  }

  private boolean answers(String... command) throws InterruptedException {
    try {
      Process process = process(List.of(command));
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException _) { // no such program
      return false;
    }
  }

  void start() throws IOException, InterruptedException {
    for (Path image : savedImages().toList()) {
      execute(List.of("docker", "load", "-q", "-i", image.toString()));
    }
    started = true; // also where it fails half-way
    run("up", "-d");
  }

  /** Whether the health check in the file says so; asked of the engine, which answers sooner. */
  boolean isHealthy(String service) throws IOException, InterruptedException {
    return !execute(
            List.of(
                "docker",
                "ps",
                "--filter=label=com.docker.compose.project=" + name,
                "--filter=label=com.docker.compose.service=" + service,
                "--filter=health=healthy",
                "--quiet"))
        .isBlank();
  }

  /** What compose printed; fails where it does. */
  private String run(String... arguments) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(List.of("docker-compose", "-p", name, "-f", "docker-compose.yml"));
    command.addAll(List.of("-f", "e2e-tests/containers/compose.yml"));
    command.addAll(List.of(arguments));
    return execute(command);
  }

  /** Keeps what the parts have said in target, and removes all of it, if it was started. */
  void remove() throws IOException, InterruptedException {
    if (started) {
      Files.writeString(Path.of("target", name + ".log"), run("logs", "--no-color"));
      run("down", "--volumes", "--timeout", "30");
    }
  }

  private static Stream<Path> savedImages() {
    return Stream.of(Part.INGEST, Part.ENRICH, Part.INDEX, Part.DESK)
        .map(part -> ROOT.resolve(part.title()).resolve("target/jib-image.tar"));
  }

  private String execute(List<String> command) throws IOException, InterruptedException {
    Process process = process(command);
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command + "\n" + output).isZero();
    return output;
  }

  private Process process(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("DATELINE_KAFKA_IMAGE", System.getProperty("dateline.kafka.image", ""));
    environment.put(
        "DATELINE_ELASTICSEARCH_IMAGE", System.getProperty("dateline.elasticsearch.image", ""));
    for (int port : new Ports(0).all().values()) {
      environment.put("DATELINE_PORT_" + port, Integer.toString(port + ports.offset()));
    }
    return builder.start();
  }
}
