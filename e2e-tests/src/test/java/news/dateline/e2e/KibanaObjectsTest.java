package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.article.ArticleCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What compose has Kibana import. Kibana itself does not run here. */
class KibanaObjectsTest {
  private static final Path IMPORTED = KibanaObjects.FOLDER.resolve("saved-objects.ndjson");
  private static final Path TEMPLATE =
      Path.of("../index-service/src/main/resources/elasticsearch/articles.template.json");
  private static final Path RENDERED = Path.of("target", "saved-objects.ndjson");

  @Test
  void theImportedFileIsThatOfTheReadableOnes() throws IOException {
    String rendered = KibanaObjects.lines();
    Files.createDirectories(RENDERED.getParent());
    Files.writeString(RENDERED, rendered);
    assertThat(IMPORTED)
        .as("after a change in ops/kibana: cp e2e-tests/target/saved-objects.ndjson ops/kibana/")
        .hasContent(rendered);
  }

  @Test
  void everyReferenceLeadsToAnObjectOfTheFile() {
    assertThat(objects().flatMap(object -> object.path("references").valueStream()))
        .isNotEmpty()
        .allSatisfy(to -> assertThat(objects()).anyMatch(object -> isNamed(object, to)));
  }

  @Test
  void readersSeeTheirAliasAndFieldsOfItsMappingOnly() {
    JsonNode mapping =
        ArticleCodec.mapper().readTree(TEMPLATE.toFile()).at("/template/mappings/properties");
    assertThat(KibanaObjects.lines()).doesNotContainPattern("\\b(runtime|script)");
    assertThat(KibanaObjects.read("searches.json").valueStream())
        .allSatisfy(
            search ->
                assertThat(fields(search))
                    .allMatch(field -> mapping.has(field.split("\\.", 2)[0]), "is a field"));
  }

  @Test
  void whatIsCalledStoriesCountsStories() {
    assertThat(KibanaObjects.panels())
        .filteredOn(panel -> panel.index().equals(KibanaObjects.READERS))
        .allSatisfy(
            panel ->
                assertThat(panel.spec().findValues("stories"))
                    .isNotEmpty()
                    .allMatch(
                        stories ->
                            stories.at("/cardinality/field").asString().equals("storyId")
                                || stories.asString("").equals("desc")));
  }

  @Test
  void barsThatAreStackedBySourceSayThatAStoryCountsForEachSource() {
    assertThat(KibanaObjects.panels())
        .filteredOn(panel -> panel.index().equals(KibanaObjects.READERS))
        .filteredOn(
            panel -> panel.spec().at("/encoding/color/field").asString("").equals("source.key"))
        .isNotEmpty()
        .allSatisfy(
            panel ->
                assertThat(panel.spec().path("encoding").findValuesAsString("title"))
                    .contains("stories, each counted for every source that has it"));
  }

  private static List<String> fields(JsonNode search) {
    return Stream.concat(
            search.path("columns").valueStream(), search.at("/sort/0").valueStream().limit(1))
        .map(JsonNode::asString)
        .toList();
  }

  private static boolean isNamed(JsonNode object, JsonNode reference) {
    return object.path("id").equals(reference.path("id"))
        && object.path("type").equals(reference.path("type"));
  }

  private static Stream<JsonNode> objects() {
    return KibanaObjects.lines().lines().map(ArticleCodec.mapper()::readTree);
  }
}
