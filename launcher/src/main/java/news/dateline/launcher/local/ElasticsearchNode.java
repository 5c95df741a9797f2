package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import news.dateline.launcher.secure.NodeClient;

/** A search node that stands alone. */
final class ElasticsearchNode implements Starter {
  private static final Duration LEFT_PATIENCE = Duration.ofSeconds(10); // it serves nobody yet

  private static final Duration SHARDS = Duration.ofSeconds(20); // one second where all is well

  private static final String HEALTH = "/_cluster/health";

  private final Installation installation;
  private final NodeUser user;
  private final Path folder;
  private final DataFolder data;
  private final LocalOptions options;
  private final Ports ports;
  private final Access access;

  /**
   * @param folder where it keeps everything; its user can reach it
   */
  ElasticsearchNode(
      Installation installation,
      NodeUser user,
      Path folder,
      DataFolder data,
      LocalOptions options,
      Access access) {
    this.installation = installation;
    this.user = user;
    this.folder = folder;
    this.data = data;
    this.options = options;
    this.ports = options.ports();
    this.access = access;
  }

  @Override
  public Part part() {
    return Part.ELASTICSEARCH;
  }

  Path log() {
    return folder.resolve("logs/elasticsearch.log");
  }

  @Override
  public ProcessHandle start(Roster roster) throws IOException, InterruptedException {
    requireReachableJava();
    Path home =
        ElasticsearchHome.unpack(
            installation.elasticsearchZip(),
            installation.analysisJar(),
            new NodeFolders(user).forDistribution(installation.elasticsearch()));
    prepareFolders();
    Path pidFile = folder.resolve("tmp/elasticsearch.pid");
    Files.deleteIfExists(pidFile);
    boolean ready = false;
    try {
      ProcessHandle node = start(roster, builder(home, pidFile), pidFile);
      ready = true;
      return node;
    } finally {
      if (!ready) {
        stopUnlisted();
      }
    }
  }

  // In the background it returns when the node is ready and leaves one JVM instead of two.
  private ProcessHandle start(Roster roster, ProcessBuilder builder, Path pidFile)
      throws IOException, InterruptedException {
    Process starter = roster.spawn(part(), builder);
    if (!starter.waitFor(Readiness.PATIENCE.toSeconds(), TimeUnit.SECONDS)
        || starter.exitValue() != 0) {
      throw new LocalSystemException("Elasticsearch did not start; its log is " + log() + ".");
    }
    ProcessHandle node = running(pidFile);
    roster.adopt(part(), node);
    try (NodeClient client = access.nodeClient()) {
      Readiness.await(part(), node, log(), () -> client.answers(HEALTH, Readiness.ANSWER));
      awaitShards(client);
    }
    access.admitToNode();
    return node;
  }

  // Searches fail until the shards of earlier runs are open; a broken one must not stop the start.
  private static void awaitShards(NodeClient client) {
    var _ =
        client.answers(
            HEALTH + "?wait_for_status=yellow&timeout=" + SHARDS.toSeconds() + "s",
            SHARDS.plusSeconds(5));
  }

  // A starter that is stopped half-way may already have let a node go.
  private void stopUnlisted() {
    Orphans.stop(data, part(), LEFT_PATIENCE);
  }

  private ProcessHandle running(Path pidFile) throws IOException {
    long pid = Long.parseLong(Files.readString(pidFile).strip());
    return ProcessHandle.of(pid)
        .orElseThrow(
            () ->
                new LocalSystemException(
                    "Elasticsearch ended while it was starting; its log is " + log() + "."));
  }

  private ProcessBuilder builder(Path home, Path pidFile) {
    var command = new ArrayList<>(user.prefix());
    command.add(home.resolve("bin/elasticsearch").toString());
    command.addAll(List.of("-d", "-p", pidFile.toString()));
    ProcessBuilder builder =
        JavaProcess.logged(JavaProcess.detached(command), log()).directory(folder.toFile());
    // The node warns of or obeys many variables: it gets these and no others.
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    String marks = String.join(" ", RunningPart.marks(part(), ports, data));
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", path,
                "HOME", folder.toString(),
                "ES_JAVA_HOME", JavaProcess.home().toString(),
                "ES_PATH_CONF", folder.resolve("config").toString(),
                "ES_TMPDIR", folder.resolve("tmp").toString(),
                "ES_JAVA_OPTS", marks + " " + String.join(" ", options.compilers()),
                "CLI_JAVA_OPTS", marks + " -XX:TieredStopAtLevel=1"));
    return builder;
  }

  private void prepareFolders() throws IOException {
    Path tmp = folder.resolve("tmp");
    FileTree.delete(tmp); // what a killed node left
    for (String each : List.of("config", "data", "logs", "snapshots", "tmp")) {
      user.own(Files.createDirectories(folder.resolve(each)));
    }
    user.own(folder);
    ElasticsearchConfig.write(
        folder.resolve("config"),
        folder.resolve("data"),
        folder.resolve("logs"),
        folder.resolve("snapshots"),
        ports,
        access);
    access.writeNodeFiles(folder.resolve("config"), user);
    if (!Files.exists(log())) {
      user.own(Files.createFile(log()));
    }
  }

  private void requireReachableJava() throws IOException {
    if (!user.canReach(JavaProcess.home())) {
      throw LocalSystemException.refused(
          "Elasticsearch runs as nobody, who cannot reach the JDK in %s: install one for all users, or start dateline as another user than root."
              .formatted(JavaProcess.home()));
    }
  }
}
