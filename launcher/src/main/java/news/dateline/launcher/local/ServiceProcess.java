package news.dateline.launcher.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the services. */
final class ServiceProcess implements Starter {
  // A service needs about 240 MB of memory in all with this heap.
  private static final List<String> JVM_OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

  private static final int SEARCHES_AT_ONCE = 4;

  private final Part part;
  private final Path jar;
  private final DataFolder data;
  private final LocalOptions options;
  private final Ports own;
  private final Access access;

  /**
   * @param own where it listens; the broker and the node are at the options' ports
   */
  ServiceProcess(
      Part part, Path jar, DataFolder data, LocalOptions options, Ports own, Access access) {
    this.part = part;
    this.jar = jar;
    this.data = data;
    this.options = options;
    this.own = own;
    this.access = access;
  }

  @Override
  public Part part() {
    return part;
  }

  @Override
  public ProcessHandle start(Roster roster) throws IOException, InterruptedException {
    Path log = data.log(part);
    ProcessBuilder builder =
        JavaProcess.builder(RunningPart.marks(part, own, data), arguments(options.ports()), log)
            .directory(data.root().toFile());
    ProcessHandle service = roster.spawn(part, builder).toHandle();
    String readiness = "http://127.0.0.1:" + own.managementOf(part) + "/actuator/health/readiness";
    Readiness.await(part, service, log, () -> Readiness.answers(readiness));
    return service;
  }

  private List<String> arguments(Ports ports) {
    var arguments = new ArrayList<>(JVM_OPTIONS);
    arguments.addAll(options.compilers());
    if (part == Part.INGEST) {
      arguments.add("--enable-native-access=ALL-UNNAMED"); // zstd; else the JVM warns in the log
    }
    arguments.addAll(List.of("-jar", jar.toString()));
    arguments.add("--server.port=" + own.of(part));
    arguments.add("--server.address=127.0.0.1");
    arguments.add("--management.server.port=" + own.managementOf(part));
    if (Part.AT_THE_BROKER.contains(part)) {
      arguments.add("--spring.kafka.bootstrap-servers=" + ports.bootstrapServers());
    }
    arguments.add(
        "--spring.elasticsearch.uris="
            + options.proxy().map(URI::toString).orElseGet(access::elasticsearchUri));
    arguments.addAll(access.argumentsOf(part));
    if (part == Part.INGEST) {
      arguments.add("--dateline.ingest.raw.folder=" + data.raw());
      arguments.add("--dateline.ingest.folder.root=" + data.wires());
    }
    if (part == Part.ENRICH) {
      arguments.add("--dateline.enrich.aliases=" + data.aliases()); // read as soon as it is there
    }
    if (part == Part.DESK) {
      arguments.add("--dateline.desk.index-service=" + ports.indexUri());
      // The node shares this machine's processors with all that news has to pass.
      arguments.add("--dateline.desk.searches-at-once=" + SEARCHES_AT_ONCE);
    }
    for (String more : options.argumentsOf(part)) {
      arguments.removeIf(given -> key(given).equals(key(more))); // Spring would join the two
      arguments.add(more);
    }
    return arguments;
  }

  private static String key(String argument) {
    return argument.split("=", 2)[0];
  }
}
