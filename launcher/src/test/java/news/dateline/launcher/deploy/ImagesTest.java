package news.dateline.launcher.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The images that the profile images has built, looked into without any engine. */
@EnabledIfSystemProperty(
    named = "dateline.images",
    matches = "true",
    disabledReason = "skipped: the profile images is not active, so no images were built")
@ParameterizedClass
@CsvSource({"ingest-service, 8081", "enrich-service, 8082", "index-service, 8083", "desk, 8080"})
record ImagesTest(String service, int port) {
  private static final Map<String, SavedImage> READ = new ConcurrentHashMap<>();
  private static final int OTHERS_MAY_WRITE = 0002;
  private static final int RUNS_AS_ITS_OWNER = 06000;
  // docs/containers.md states the sizes: what is above them was not meant to come in.
  private static final long MAX_MEGABYTES = 150;

  @Test
  void itDoesNotRunAsRoot() {
    assertThat(image().container().get("User").asString()).isEqualTo("10001:10001");
  }

  @Test
  void itSaysWhatItIsAndWhatItStandsOn() {
    JsonNode labels = image().container().get("Labels");
    String prefix = "org.opencontainers.image.";
    assertThat(labels.path(prefix + "title").asString()).isEqualTo(service);
    for (String label : List.of("version", "description", "revision", "base.name")) {
      assertThat(labels.path(prefix + label).asString()).as(label).isNotBlank();
    }
    assertThat(labels.path(prefix + "licenses").asString()).isEqualTo("Apache-2.0");
  }

  @Test
  void itOffersItsApiAndItsManagementAndNothingElse() {
    assertThat(image().container().get("ExposedPorts").propertyNames())
        .containsExactlyInAnyOrder(port + "/tcp", (port + 1000) + "/tcp");
  }

  @Test
  void ourOwnCodeIsALayerOfItsOwnSoThatAReleaseSendsNoLibraries() {
    SavedImage.Layer own = image().ownLayer();
    assertThat(own.has("app/libs/")).isFalse();
    assertThat(image().layers().stream().filter(layer -> layer.has("app/libs/")))
        .as("the libraries of others, and ours, which are released with the service")
        .hasSize(2);
  }

  @Test
  void itsListOfComponentsNamesEveryLibraryInIt() {
    List<String> listed =
        StreamSupport.stream(image().ownLayer().components().spliterator(), false)
            .map(
                each ->
                    each.path("name").asString() + "-" + each.path("version").asString() + ".jar")
            .toList();
    assertThat(image().libraries()).isNotEmpty().isSubsetOf(listed);
  }

  @Test
  void nothingOfTheTestsIsInIt() {
    assertThat(image().libraries())
        .noneMatch(name -> name.matches("(junit|mockito|assertj|spring-boot-test|archunit).*"));
  }

  @Test
  void nothingInItCanBeChangedByOthersOrRunsAsItsOwner() {
    List<String> places = List.of("tmp/", "data/");
    assertThat(image().layers().stream().flatMap(layer -> layer.entries().stream()))
        .filteredOn(entry -> !entry.isSymbolicLink() && !places.contains(folder(entry)))
        .allSatisfy(
            entry ->
                assertThat(entry.getMode() & (OTHERS_MAY_WRITE | RUNS_AS_ITS_OWNER))
                    .as(entry.getName())
                    .isZero());
  }

  @Test
  void itIsNotLargerThanStated() {
    long bytes = image().layers().stream().mapToLong(SavedImage.Layer::packedBytes).sum();
    assertThat(bytes / 1_000_000).isLessThan(MAX_MEGABYTES);
  }

  private SavedImage image() {
    return READ.computeIfAbsent(
        service,
        name -> SavedImage.read(Program.ROOT.resolve(name).resolve("target/jib-image.tar")));
  }

  private static String folder(TarArchiveEntry entry) {
    String name = entry.getName();
    return name.startsWith("./") ? name.substring(2) : name;
  }
}
