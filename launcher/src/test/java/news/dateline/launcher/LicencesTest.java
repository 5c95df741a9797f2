package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The services are made of what {@code build/licences.yaml} allows: their SBOMs say of what. */
class LicencesTest {
  private static final String OURS = "news.dateline";
  private static final Path LIST = Path.of("..", "build", "licences.yaml");
  private static final Path REPORT = Path.of("target", "licences.md");

  private final Set<String> allowed;
  private final Map<String, String> known = new TreeMap<>();

  LicencesTest() throws IOException {
    JsonNode list = YAMLMapper.builder().build().readTree(Files.readString(LIST));
    allowed =
        list.path("allowed").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    list.path("known").properties().forEach(it -> known.put(it.getKey(), it.getValue().asString()));
  }

  @Test
  void everyPartOfEveryServiceHasALicenceThatIsAllowed() throws IOException {
    List<JsonNode> bills = bills();
    assumeThat(bills).as("skipped: Maven makes no bills of materials offline (-o)").isNotEmpty();
    assertThat(bills.stream().map(bill -> bill.at("/metadata/component/name").asString()))
        .containsExactlyInAnyOrder("ingest-service", "enrich-service", "index-service", "desk");
    Map<String, Set<String>> licences = new TreeMap<>();
    for (JsonNode bill : bills) {
      assertThat(bill.path("components")).hasSizeGreaterThan(50); // else it lists nothing
      bill.path("components")
          .valueStream()
          .filter(part -> !part.path("group").asString("").equals(OURS))
          .forEach(part -> licences.put(coordinates(part), licencesOf(part)));
    }
    report(licences);

    assertThat(licences)
        .as("each needs a licence of %s, or a line there under 'known'", LIST)
        .allSatisfy((_, of) -> assertThat(of).containsAnyElementsOf(allowed));
    assertThat(allowed)
        .as("licences that nothing has any more")
        .isSubsetOf(licences.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
  }

  private static List<JsonNode> bills() throws IOException {
    List<JsonNode> bills = new ArrayList<>();
    for (URL url :
        Collections.list(
            LicencesTest.class
                .getClassLoader()
                .getResources("META-INF/sbom/application.cdx.json"))) {
      try (InputStream in = url.openStream()) {
        bills.add(ArticleCodec.mapper().readTree(in));
      }
    }
    return bills;
  }

  private static String coordinates(JsonNode part) {
    return Stream.of("group", "name", "version")
        .map(field -> part.path(field).asString(""))
        .collect(Collectors.joining(":"));
  }

  /** Of several it is ours to choose: Maven's list of licences is one of alternatives. */
  private Set<String> licencesOf(JsonNode part) {
    String name = "%s:%s".formatted(part.path("group").asString(""), part.path("name").asString());
    String stated = known.get(name);
    if (stated != null) {
      return Set.of(stated);
    }
    return part.path("licenses")
        .valueStream()
        .flatMap(
            choice ->
                choice.has("expression")
                    ? Stream.of(choice.path("expression").asString().split(" OR "))
                    : Stream.of(
                        choice.at("/license/id").asString(choice.at("/license/name").asString(""))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void report(Map<String, Set<String>> licences) throws IOException {
    Files.writeString(
        REPORT,
        licences.entrySet().stream()
            .map(part -> "| %s | %s |".formatted(part.getKey(), String.join(", ", part.getValue())))
            .collect(Collectors.joining("\n", "| part | licences |\n|---|---|\n", "\n")));
  }
}
