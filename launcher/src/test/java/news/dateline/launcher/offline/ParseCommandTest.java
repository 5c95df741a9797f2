package news.dateline.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.source.SourceFile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ParseCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeWires() throws IOException {
    Files.writeString(
        folder.resolve("good.txt"), "Ferry sails again\n\nThe ferry left Çanakkale on Monday.\n");
    Files.createFile(folder.resolve("empty.txt"));
  }

  @Test
  void aFileBecomesOneCanonicalRecordALine() {
    CommandRun run = parse("--source", "anadolu", folder.resolve("good.txt").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    JsonNode article = ArticleCodec.mapper().readTree(run.out());
    assertThat(article.path("headline").stringValue()).isEqualTo("Ferry sails again");
    assertThat(article.path("bodyText").stringValue()).contains("Çanakkale");
    assertThat(article.path("zone").stringValue()).isEqualTo("Europe/Istanbul");
  }

  @Test
  void whatIsRefusedIsSaidOnStandardErrorAndTheOthersGoOn() {
    CommandRun run =
        parse(
            folder.resolve("empty.txt").toString(),
            folder.resolve("missing.txt").toString(),
            folder.resolve("good.txt").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err())
        .contains("empty.txt: refused: body: the delivery is empty")
        .contains("there is no file");
  }

  @Test
  void everyLineOfAManifestGetsOneLineInOrderAndABadOneCostsNoOther() throws IOException {
    Path manifest =
        Files.writeString(
            folder.resolve("manifest.jsonl"),
            """
            {"id": 1, "path": "good.txt"}
            {"id": 2, "path": "missing.txt"}
            not json
            {"id": "four", "path": "good.txt", "source": "nowhere"}
            {"id": 5, "path": "good.txt", "format": "telex"}
            {"id": 6}
            {"id": 7, "path": 7}

            {"path": "empty.txt"}
            {"id": 10, "path": "good.txt",
            {"id": 11, "path": "good.txt", "source": "anadolu", "format": "plain"}
            """);

    CommandRun run = parse("--manifest", manifest.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(11);
    assertThat(run.lines().subList(1, 4))
        .containsExactly(
            "{\"id\":2,\"error\":\"there is no file %s\"}".formatted(folder.resolve("missing.txt")),
            "{\"id\":null,\"error\":\"the line is not readable as JSON: Unrecognized token 'not': was"
                + " expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\"}",
            "{\"id\":\"four\",\"error\":\"there is no source 'nowhere'; known are %s\"}"
                .formatted(sources()));
    assertThat(run.lines().get(4)).contains("there is no format 'telex'; the content decided");
    assertThat(run.lines().subList(5, 10))
        .containsExactly(
            "{\"id\":6,\"error\":\"the key 'path' is missing\"}",
            "{\"id\":7,\"error\":\"the key 'path' must be a string\"}",
            "{\"id\":null,\"error\":\"the line is not a JSON object\"}",
            "{\"id\":null,\"error\":\"body: the delivery is empty: send the article as the body\"}",
            "{\"id\":null,\"error\":\"the line is not readable as JSON: Unexpected end-of-input"
                + " within/between Object entries\"}");
    assertThat(headline(run.lines().getFirst())).isEqualTo("Ferry sails again");
    assertThat(headline(run.lines().getLast())).isEqualTo("Ferry sails again");
  }

  @Test
  void anUnknownSourceOrFormatIsAUsageErrorBeforeAnyFileIsRead() {
    assertThat(parse("--source", "nowhere", "missing.txt"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE))
        .satisfies(
            run -> assertThat(run.err()).contains("there is no source 'nowhere'; known are"));
    assertThat(parse("--format", "telex", "missing.txt").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(parse().exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anExplanationNamesEachFieldItsPlaceItsRuleAndTheDoubts() throws IOException {
    CommandRun run = parse("--explain", folder.resolve("good.txt").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("accepted as plain, usable")
        .containsPattern("headline +Ferry sails again +line 1 +first line")
        .contains("uri (made-identity): the wire states no identity")
        .contains("Left unread: nothing.");
  }

  @Test
  void anExplanationOfWhatIsRefusedSaysWhy() {
    CommandRun run = parse("--explain", folder.resolve("empty.txt").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).contains("refused: body: the delivery is empty");
  }

  private static String headline(String line) {
    JsonNode answer = ArticleCodec.mapper().readTree(line);
    return answer.at("/items/0/headline").stringValue();
  }

  private static CommandRun parse(String... arguments) {
    return CommandRun.of(new ParseCommand(), arguments);
  }

  private static String sources() {
    return SourceFile.bundled(new WireReader().formats()).all().stream()
        .map(SourceProfile::id)
        .collect(Collectors.joining(", "));
  }
}
