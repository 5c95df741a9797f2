package news.dateline.launcher.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.Uuid;

/** A broker that is its own controller, with everything in one folder. */
final class KafkaBroker implements Starter {
  // The start with 72 partitions was measured at 230 MB of memory in all with this heap.
  private static final List<String> JVM_OPTIONS =
      List.of("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  private final Installation installation;
  private final DataFolder data;
  private final LocalOptions options;
  private final Ports ports;
  private final Access access;

  KafkaBroker(Installation installation, DataFolder data, LocalOptions options, Access access) {
    this.installation = installation;
    this.data = data;
    this.options = options;
    this.ports = options.ports();
    this.access = access;
  }

  @Override
  public Part part() {
    return Part.KAFKA;
  }

  @Override
  public ProcessHandle start(Roster roster) throws IOException, InterruptedException {
    Path folder = data.kafka();
    Path config = folder.resolve("server.properties");
    Files.createDirectories(folder);
    writeLogging(folder);
    try (var out = Files.newOutputStream(config)) {
      KafkaConfig.of(ports, access, folder.resolve("log")).store(out, "Written at every start.");
    }
    formatOnce(roster, folder, config);
    Process broker =
        roster.spawn(part(), java(JVM_OPTIONS, List.of("kafka.Kafka", config.toString())));
    Path log = data.log(part());
    Readiness.await(part(), broker.toHandle(), log, () -> Readiness.listens(ports.kafka()));
    KafkaTopics.create(access, log);
    return broker.toHandle();
  }

  private void formatOnce(Roster roster, Path folder, Path config)
      throws IOException, InterruptedException {
    Path formatted = folder.resolve("formatted"); // after the work: a killed format is done again
    if (Files.exists(formatted)) {
      return;
    }
    List<String> arguments =
        List.of(
            "kafka.tools.StorageTool",
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            config.toString(),
            "--ignore-formatted");
    if (roster.spawn(part(), java(List.of("-Xmx128m", "-XX:+UseSerialGC"), arguments)).waitFor()
        != 0) {
      throw new LocalSystemException(
          "Kafka could not prepare its storage; its log is " + data.log(part()) + ".");
    }
    Files.createFile(formatted);
  }

  private ProcessBuilder java(List<String> jvmOptions, List<String> program) {
    var arguments = new ArrayList<String>(jvmOptions);
    arguments.addAll(options.compilers());
    arguments.add("-Dlog4j2.configurationFile=" + data.kafka().resolve("log4j2.xml").toUri());
    arguments.addAll(List.of("-cp", installation.kafkaJars().resolve("*").toString()));
    arguments.addAll(program);
    return JavaProcess.builder(RunningPart.marks(part(), ports, data), arguments, data.log(part()));
  }

  private static void writeLogging(Path folder) throws IOException {
    try (InputStream in = KafkaBroker.class.getResourceAsStream("kafka-log4j2.xml")) {
      Files.copy(
          Objects.requireNonNull(in),
          folder.resolve("log4j2.xml"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
