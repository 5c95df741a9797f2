package news.dateline.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichCommandTest {
  @TempDir private Path folder;

  @Test
  void aBadReferenceTimeIsThatLinesError() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("manifest.jsonl"),
            """
            {"id": 1, "text": "Rain on Tuesday.", "referenceTime": "2024-10-08"}
            {"id": 2, "text": "Rain.", "referenceTime": "8 October"}
            {"id": 3, "text": "Rain.", "referenceTime": "2024-10-08T04:38:00+03:00"}
            """);

    CommandRun run = enrich("--manifest", manifest.toString(), "--as", "timexes");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.lines())
        .containsExactly(
            "{\"id\":1,\"timexes\":[{\"start\":8,\"end\":15,\"type\":\"DATE\",\"value\":\"2024-10-08\","
                + "\"interval\":[\"2024-10-08T00:00\",\"2024-10-09T00:00\"],\"grain\":\"day\"}]}",
            "{\"id\":2,\"error\":\"referenceTime '8 October' is neither a date such as 2024-10-08 nor an"
                + " instant such as 2024-10-08T01:38:00Z\"}",
            "{\"id\":3,\"timexes\":[]}");
  }

  @Test
  void aFileBecomesOneEnrichedArticle() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), "Ferry sails again\n\nIt left.\n");

    CommandRun run = enrich(story.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.lines()).singleElement().asString().contains("\"enrichment\":{\"revision\":");
  }

  @Test
  void aShapeWithoutAManifestIsAUsageError() {
    assertThat(enrich("--as", "entities", "story.txt").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static CommandRun enrich(String... arguments) {
    return CommandRun.of(new EnrichCommand(), arguments);
  }
}
