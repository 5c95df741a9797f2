package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import news.dateline.launcher.local.KafkaConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docker-compose.yml as docker-compose reads it. */
class ComposeTest {
  private static final List<List<String>> PROGRAMS =
      List.of(List.of("docker-compose"), List.of("docker", "compose"));
  private static final List<String> WITH_ALL_PROFILES =
      Stream.of("kibana", "prometheus", "alertmanager", "grafana", "traces")
          .flatMap(profile -> Stream.of("--profile", profile))
          .toList();
  private static final Set<String> OURS =
      Set.of("ingest-service", "enrich-service", "index-service", "desk", "topics");

  private static JsonNode parts = YAMLMapper.shared().createObjectNode();

  @BeforeAll
  static void readByDockerCompose() {
    var program =
        PROGRAMS.stream()
            .filter(each -> Program.answer(command(each, List.of("version"))).isPresent())
            .findFirst();
    assumeTrue(program.isPresent(), "skipped: neither docker-compose nor docker compose is here");
    List<String> arguments = new ArrayList<>(List.of("-f", "docker-compose.yml"));
    arguments.addAll(WITH_ALL_PROFILES);
    arguments.add("config");
    Program.Result read = Program.run(command(program.orElseThrow(), arguments));
    assertThat(read.exitCode()).as(read.output()).isZero();
    parts = YAMLMapper.shared().readTree(read.output()).path("services");
  }

  @Test
  void everyPartOfTheDesignIsThere() {
    assertThat(parts.propertyNames())
        .containsExactlyInAnyOrder(
            "kafka",
            "topics",
            "elasticsearch",
            "ingest-service",
            "enrich-service",
            "index-service",
            "desk",
            "kibana",
            "kibana-setup",
            "prometheus",
            "alertmanager",
            "grafana",
            "jaeger");
  }

  @Test
  void noPartMayTakeAllMemory() {
    each((name, part) -> assertThat(part.path("mem_limit").asString("")).as(name).isNotEmpty());
  }

  @Test
  void everyPartThatStaysSaysWhetherItIsWell() {
    Set<String> silent =
        // Two end, and jaeger's image has no program to ask with.
        Set.of("topics", "kibana-setup", "jaeger");
    each(
        (name, part) ->
            assertThat(part.has("healthcheck")).as(name).isEqualTo(!silent.contains(name)));
  }

  @Test
  void onlyThisMachineReachesThePorts() {
    each(
        (name, part) ->
            part.path("ports")
                .forEach(
                    port ->
                        assertThat(
                                port.isString() ? port.asString() : port.path("host_ip").asString())
                            .as(name)
                            .startsWith("127.0.0.1")));
  }

  @Test
  void theServicesStartWhenTheTopicsAreMadeAndTheNodeIsWell() {
    for (String service : List.of("ingest-service", "enrich-service", "index-service")) {
      assertThat(condition(service, "topics")).isEqualTo("service_completed_successfully");
      assertThat(condition(service, "elasticsearch")).isEqualTo("service_healthy");
    }
    assertThat(condition("topics", "kafka")).isEqualTo("service_healthy");
  }

  @Test
  void theDeskStartsWithTheNodeAndKnowsNoBroker() {
    JsonNode desk = parts.path("desk");
    assertThat(desk.path("depends_on").propertyNames()).containsExactly("elasticsearch");
    assertThat(condition("desk", "elasticsearch")).isEqualTo("service_healthy");
    assertThat(desk.path("environment").propertyNames()).noneMatch(name -> name.contains("KAFKA"));
    assertThat(desk.at("/environment/DATELINE_DESK_INDEX_SERVICE").asString())
        .isEqualTo("http://index-service:8083");
  }

  @Test
  void ourPartsMayDoNothingBeyondTheirWork() {
    for (String name : OURS) {
      JsonNode part = parts.path(name);
      assertThat(part.path("read_only").asBoolean()).as(name).isTrue();
      assertThat(part.path("cap_drop").toString()).as(name).contains("ALL");
      assertThat(part.path("security_opt").toString()).as(name).contains("no-new-privileges");
    }
  }

  @Test
  void whatOthersMadeHasAVersion() {
    each(
        (name, part) -> {
          if (!OURS.contains(name)) {
            assertThat(part.path("image").asString()).as(name).matches(".+:v?\\d+\\.\\d+\\.\\d+");
          }
        });
  }

  @Test
  void theBrokerTakesTheLargestMessageAndMakesNoTopicByItself() {
    Map<String, String> launchers = KafkaConfig.anywhere();
    JsonNode compose = parts.path("kafka").path("environment");
    for (String key :
        List.of("message.max.bytes", "replica.fetch.max.bytes", "auto.create.topics.enable")) {
      String variable = "KAFKA_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
      assertThat(compose.path(variable).asString()).as(variable).isEqualTo(launchers.get(key));
    }
  }

  private static String condition(String part, String on) {
    return parts.path(part).path("depends_on").path(on).path("condition").asString();
  }

  private static void each(BiConsumer<String, JsonNode> claim) {
    assertThat(parts.properties()).isNotEmpty();
    parts.properties().forEach(part -> claim.accept(part.getKey(), part.getValue()));
  }

  private static String[] command(List<String> program, List<String> arguments) {
    return Stream.concat(program.stream(), arguments.stream()).toArray(String[]::new);
  }
}
