package news.dateline.launcher.secure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.index.store.Indices;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NodeRolesTest {
  private static final List<String> INDICES =
      List.of(
          Indices.ARTICLES,
          Indices.VERSIONS,
          Indices.RECEIPTS,
          Indices.STORY_WATCH,
          Indices.AUDIT,
          Indices.KILLS,
          Indices.WATCHES,
          Indices.WATCH_DELIVERIES);

  private final NodeRoles roles = NodeRoles.read(Path.of("..", "k8s/components/eck/roles.yaml"));

  NodeRolesTest() throws IOException {}

  @Test
  void theIndexServiceHasItsIndicesAndTheirSuccessors() throws IOException {
    assertThat(names("dateline_index_service"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    INDICES.stream().flatMap(index -> Stream.of(index, index + "-0*")),
                    Stream.of(Indices.LIVE_ARTICLES))
                .toList());
  }

  @Test
  void readersHaveWhatMayBeSeen() throws IOException {
    assertThat(names("dateline_reader")).containsExactly(Indices.LIVE_ARTICLES);
  }

  @Test
  void aRoleThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> roles.role("root")).hasMessageContaining("no role root");
  }

  private List<String> names(String role) throws IOException {
    return roles
        .role(role)
        .path("indices")
        .valueStream()
        .flatMap(part -> part.path("names").valueStream())
        .map(JsonNode::asString)
        .toList();
  }
}
