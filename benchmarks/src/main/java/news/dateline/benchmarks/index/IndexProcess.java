package news.dateline.benchmarks.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;

/**
 * An index-service with the compiler that production has; the launcher's own are started for a fast
 * start. It is stopped while it is not its turn: it has a connection, but takes no processor.
 */
final class IndexProcess implements AutoCloseable {
  private final Process process;

  IndexProcess(Path root, Path log, Ports ports) throws IOException {
    Path folder = root.resolve("index-service/target");
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(folder, "index-service-*-exec.jar")) {
      process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin/java").toString(),
                      "-XX:+UseSerialGC",
                      "-Xmx256m",
                      "-jar",
                      jars.iterator().next().toString(),
                      "--server.port=" + ports.of(Part.INDEX),
                      "--server.address=127.0.0.1",
                      "--management.server.port=" + ports.managementOf(Part.INDEX),
                      "--management.server.address=127.0.0.1",
                      "--spring.kafka.bootstrap-servers=" + ports.bootstrapServers(),
                      "--spring.elasticsearch.uris=" + ports.elasticsearchUri()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  void halt() throws IOException {
    signal("STOP");
  }

  void goOn() throws IOException {
    signal("CONT");
  }

  private void signal(String name) throws IOException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().onExit().join();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
