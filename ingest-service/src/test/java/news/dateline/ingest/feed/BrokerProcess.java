package news.dateline.ingest.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A broker that can be killed and started again with what it had. */
final class BrokerProcess implements AutoCloseable {
  private static final String CLUSTER = "4L6g3nShT-eMCtK--X86sw";

  private final Path folder;
  private final int port;
  private @Nullable Process process;

  BrokerProcess(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    Properties config = new Properties();
    int controller = freePort();
    config.put("process.roles", "broker,controller");
    config.put("node.id", "1");
    config.put("controller.quorum.voters", "1@127.0.0.1:" + controller);
    config.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controller));
    config.put("advertised.listeners", "PLAINTEXT://" + addresses());
    config.put("controller.listener.names", "CONTROLLER");
    config.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    config.put("log.dirs", folder.resolve("data").toString());
    config.put("offsets.topic.replication.factor", "1");
    config.put("offsets.topic.num.partitions", "2");
    config.put("transaction.state.log.replication.factor", "1");
    config.put("transaction.state.log.min.isr", "1");
    config.put("transaction.state.log.num.partitions", "2");
    config.put("share.coordinator.state.topic.replication.factor", "1");
    config.put("share.coordinator.state.topic.min.isr", "1");
    config.put("log.cleaner.dedupe.buffer.size", "16777216");
    // Members hear from it in half a second, and it has its killed self's session end in three.
    config.put("group.consumer.min.heartbeat.interval.ms", "500");
    config.put("group.consumer.heartbeat.interval.ms", "500");
    config.put("broker.session.timeout.ms", "3000");
    config.put("broker.heartbeat.interval.ms", "500");
    try (var file = Files.newBufferedWriter(folder.resolve("server.properties"))) {
      config.store(file, null);
    }
    Process format = java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c").start();
    if (!format.waitFor(60, TimeUnit.SECONDS) || format.exitValue() != 0) {
      throw new IOException("the broker's folder was not made: see " + folder.resolve("log"));
    }
  }

  String addresses() {
    return "127.0.0.1:" + port;
  }

  /** Starts it; it answers some seconds later. */
  void start() throws IOException {
    process = java("kafka.Kafka").start();
  }

  /** Ends it as a crash would. */
  void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  private ProcessBuilder java(String main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    command.add(folder.resolve("server.properties").toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
