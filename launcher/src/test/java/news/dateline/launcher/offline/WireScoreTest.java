package news.dateline.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.CommandRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WireScoreTest {
  private static final Path WIRES = Path.of("../../shared/fixtures/wire").toAbsolutePath();
  private static final Path SCORER = Path.of("../../shared/tools/score_wire.py").toAbsolutePath();

  /** Cases of a format that must be right, of a hundred; formats that are not named: all. */
  private static final Map<String, Integer> LEAST =
      Map.of("rss", 98, "atom", 98, "rdf", 98, "jsonfeed", 98, "html", 95);

  @TempDir private Path folder;

  @Test
  void theSharedWiresAreReadAsTheStandardsSay() throws Exception {
    Assumptions.assumeTrue(Files.exists(SCORER), "skipped: ../shared/tools is not here");
    Assumptions.assumeTrue(hasPython(), "skipped: there is no python3 for the scorer");
    Path results = folder.resolve("results.jsonl");
    Path scores = folder.resolve("scores.json");
    CommandRun run = CommandRun.of(new ParseCommand(), "--manifest", manifest().toString());
    Files.writeString(results, run.out());

    String output =
        output(
            "python3",
            SCORER.toString(),
            WIRES.resolve("index.json").toString(),
            results.toString(),
            "--json",
            scores.toString());

    JsonNode formats = ArticleCodec.mapper().readTree(Files.readString(scores)).path("formats");
    for (Map.Entry<String, JsonNode> format : formats.properties()) {
      int right = format.getValue().get(0).asInt();
      int of = format.getValue().get(1).asInt();
      assertThat(100 * right)
          .as("%s: %d of %d%n%s", format.getKey(), right, of, output)
          .isGreaterThanOrEqualTo(LEAST.getOrDefault(format.getKey(), 100) * of);
    }
  }

  private Path manifest() throws IOException {
    StringBuilder lines = new StringBuilder();
    JsonNode index = ArticleCodec.mapper().readTree(Files.readString(WIRES.resolve("index.json")));
    for (JsonNode wire : index) {
      ObjectNode line = ArticleCodec.mapper().createObjectNode();
      line.put("id", wire.path("id").asString());
      line.put("path", WIRES.resolve(wire.path("file").asString()).toString());
      if (wire.has("contentType")) {
        line.put("contentType", wire.path("contentType").asString());
      }
      lines.append(line).append('\n');
    }
    return Files.writeString(folder.resolve("manifest.jsonl"), lines);
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
