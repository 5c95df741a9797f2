package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.client.ReindexCommand;
import news.dateline.launcher.client.StatusCommand;
import news.dateline.launcher.letters.DeadLettersCommand;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.reread.ReenrichCommand;
import news.dateline.launcher.secure.NodeClient;
import news.dateline.launcher.secure.NodeKeys;
import news.dateline.launcher.secure.NodeRoles;
import news.dateline.launcher.secure.SecurityFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** With TLS and keys everything works, and each may do what is its own. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(RunningSystem.A_SECOND_ONE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecuredSystemIT implements SecuredRefusals {
  private static final List<Part> SERVICES =
      List.of(Part.INGEST, Part.ENRICH, Part.INDEX, Part.DESK);
  private static final String SECRETS = "the folder of secrets";
  private static final String URI = "tag:secured:quokka";

  @SuppressWarnings("NullAway.Init") // before all
  private SecuredSystem secured;

  private String key = "";

  @Override
  public SecuredSystem secured() {
    return secured;
  }

  /** Also has a first story settled: then there are indices. */
  @BeforeAll
  void start() throws Exception {
    secured = SecuredSystem.start();
    key =
        json(secured.operate("/v1/sources/%s/keys".formatted(Wires.SOURCE), "").body())
            .path("secret")
            .asString();
    assertThat(secured.push(URI, "quokka smiles", key, "live")).isEqualTo(202);
    isFound("quokka", 1);
  }

  /** What is not to be had the tests ask for, and never a service. */
  @AfterAll
  void noPartWasRefusedWhatItNeeds() throws IOException {
    try (SecuredSystem running = secured) {
      for (Part service : SERVICES) {
        assertThat(Files.readAllLines(running.system().logOf(service)))
            .noneMatch(
                line -> line.contains("Authorization") || line.contains("security_exception"));
      }
    }
  }

  @Test
  void aStoryGoesItsWay() throws Exception {
    assertThat(secured.push("tag:secured:unsigned", "numbat hides", "", "live")).isEqualTo(401);
    assertThat(secured.run(new ReindexCommand()).exitCode()).isZero();
    eventually(() -> secured.desk("/search?q=smiles").body().contains(Wires.id(URI)));
    assertThat(secured.control(URI, "kill")).isEqualTo(202);
    isFound("quokka", 0);
    eventually(() -> !secured.desk("/search?q=smiles").body().contains(Wires.id(URI)));
    assertThat(secured.desk("/articles/" + Wires.id(URI)).statusCode()).isEqualTo(410);
    eventually(() -> secured.index("/v1/changes?limit=10").body().contains("killed"));
    assertThat(secured.index("/v1/trace?q=" + Wires.id(URI)).statusCode()).isEqualTo(200);
    assertThat(secured.index("/v1/audit").body()).contains(Wires.id(URI));
    String data = secured.data().toString();
    eventually(() -> secured.run(new StatusCommand(), "--data", data).exitCode() == 0);
    for (Part service : SERVICES) {
      eventually(() -> secured.management(service, "/health").statusCode() == 200);
    }
  }

  @Test
  void anImportAWatchAnEnrichmentAnewAndAPurgeGoTheirWay() throws Exception {
    String watches =
        "http://127.0.0.1:%d/actuator/watches".formatted(secured.ports().managementOf(Part.INDEX));
    String wish = "{\"query\": \"bilby\", \"by\": \"test\", \"rss\": true}";
    String watch = json(secured.send("POST", watches, wish, "").body()).path("id").asString();
    assertThat(secured.push("tag:secured:old", "dunnart sleeps", key, "backlog")).isEqualTo(202);
    assertThat(secured.push("tag:secured:bilby", "bilby digs", key, "live")).isEqualTo(202);
    isFound("dunnart", 1);
    isFound("bilby", 1);
    eventually(() -> secured.index("/v1/watches/" + watch + "/rss").body().contains("bilby digs"));
    assertThat(secured.run(new ReenrichCommand(), "--query", "bilby", "--all").done())
        .contains("1 of 1 sent");
    assertThat(secured.control("tag:secured:bilby", "purge")).isEqualTo(202);
    isFound("bilby", 0);
  }

  @Test
  void poisonBecomesADeadLetterThatIsReplayedAndDropped() throws Exception {
    String source = "secured-poison";
    secured.as(Part.INGEST).write(ArticleTopics.RAW, Poison.BYTES, "poison", source);
    eventually(() -> !letter(source).isMissingNode());
    String id = letter(source).path("id").asString();
    assertThat(secured.run(new DeadLettersCommand(), "replay", id).exitCode()).isZero();
    eventually(() -> letter(source).path("failures").asInt() == 2);
    assertThat(secured.run(new DeadLettersCommand(), "drop", id, "--why=test").exitCode()).isZero();
  }

  @Test
  @ResourceLock(SECRETS)
  void aKeyOfTheNodeThatIsMadeAnewEndsTheOneBefore() throws Exception {
    NodeRoles roles = NodeRoles.read(Path.of("..", "k8s/components/eck/roles.yaml"));
    var keys = new NodeKeys(secured.system().elasticsearchUri(), secured.security(), roles);
    Path file = secured.security().of("press").resolve(SecurityFolder.API_KEY);
    Files.createDirectories(file.getParent());
    keys.give("press", "dateline_reader");
    String lost = Files.readString(file);
    Files.delete(file);
    keys.give("press", "dateline_reader");
    try (NodeClient before = secured.nodeWithKey(lost);
        NodeClient after = secured.node("press")) {
      assertThat(SecuredSystem.status(before, "GET", "/articles-live/_search", "")).isEqualTo(401);
      assertThat(SecuredSystem.status(after, "GET", "/articles-live/_search", "")).isEqualTo(200);
    }
  }

  @Test
  @ResourceLock(SECRETS)
  void secretsAreFilesOfTheirOwnerAndStandNowhereElse() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(secured.security().root())) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
    StringBuilder seen = new StringBuilder();
    for (Part part : Part.values()) {
      long pid = secured.system().processOf(part).pid();
      seen.append(Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")));
      seen.append(Files.readString(Path.of("/proc", Long.toString(pid), "environ")));
      seen.append(Files.readString(secured.system().logOf(part)));
    }
    List<Path> secrets =
        files.stream().filter(file -> file.toString().matches(".*(key|password)")).toList();
    assertThat(secrets).hasSizeGreaterThan(6);
    for (Path secret : secrets) {
      assertThat(seen).as(secret.toString()).doesNotContain(Files.readString(secret));
    }
  }

  @Test
  void theManagementPortIsBoundApart() throws Exception {
    for (Part service : List.of(Part.INGEST, Part.INDEX)) {
      String health = "http://127.0.0.1:%d/actuator/health".formatted(secured.ports().of(service));
      assertThat(secured.send("GET", health, "", "").statusCode()).isEqualTo(404);
    }
    Optional<InetAddress> outside =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst();
    if (outside.isPresent()) { // else nobody could come from there
      for (Part service : SERVICES) {
        int port = secured.ports().managementOf(service);
        assertThatThrownBy(() -> new Socket(outside.get(), port).close())
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  private void isFound(String word, int times) throws IOException {
    try (NodeClient reader = secured.node(SecurityFolder.READER)) {
      eventually(() -> found(reader, word) == times);
    }
  }

  /** The source's one dead letter; a missing node where there is none. */
  private JsonNode letter(String source) {
    String list =
        secured
            .run(new DeadLettersCommand(), "list", "--state=all", "--source", source, "--json")
            .out();
    return json(list).at("/letters/0");
  }

  private static int found(NodeClient client, String word) throws Exception {
    return json(client.ask("GET", "/articles-live/_search?q=" + word, "").body())
        .at("/hits/total/value")
        .asInt(-1);
  }

  private static JsonNode json(String body) {
    return ArticleCodec.mapper().readTree(body);
  }
}
