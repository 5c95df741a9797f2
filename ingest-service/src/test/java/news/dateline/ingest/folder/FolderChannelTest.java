package news.dateline.ingest.folder;

import static news.dateline.ingest.folder.Agencies.eventually;
import static news.dateline.ingest.folder.Agencies.noStory;
import static news.dateline.ingest.folder.Agencies.source;
import static news.dateline.ingest.folder.Agencies.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.ArticleLimits;
import news.dateline.article.Receipt;
import news.dateline.ingest.source.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("folders that are waited for")
class FolderChannelTest {
  @TempDir Path root;
  private Agencies agencies = new Agencies(Path.of(""));

  @BeforeEach
  void start() {
    agencies =
        new Agencies(
                root,
                source("coastal").build(),
                source("meridian").build(),
                source("feedonly").channels(List.of(Channel.FEED)).build())
            .start();
  }

  @AfterEach
  void close() throws IOException {
    agencies.close();
  }

  @Test
  void aCompleteFileIsDoneAndItsOutcomeLiesBesideIt() {
    Path dropped = agencies.drop("coastal", "a.json", story("tag:a"));
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    assertThat(dropped).doesNotExist();
    var outcome = agencies.outcome("coastal", "a.json");
    assertThat(outcome.path("file").asString()).isEqualTo("done/coastal/a.json");
    assertThat(outcome.path("accepted").asInt()).isEqualTo(1);
    assertThat(outcome.at("/items/0/receiptId").asString())
        .isEqualTo(agencies.articles().getFirst().receiptId());
    assertThat(Instant.parse(outcome.path("settledAt").asString()))
        .isAfterOrEqualTo(Instant.parse(outcome.path("takenAt").asString()));
    assertThat(agencies.receipts().getFirst().channel()).isEqualTo("folder");
  }

  @Test
  void aRefusedFileLiesBesideTheProblemThatSaysWhy() {
    agencies.drop("coastal", "bad.json", noStory());
    eventually(() -> assertThat(agencies.refused("coastal", "bad.json")).exists());
    var problem = agencies.problem("coastal", "bad.json");
    assertThat(problem.path("type").asString()).isEqualTo("urn:dateline:problem:refused");
    assertThat(problem.path("detail").asString()).contains("/headline");
    assertThat(problem.at("/items/0/receiptId").asString())
        .isEqualTo(agencies.receipts().getFirst().receiptId());
    assertThat(agencies.receipts().getFirst().outcome()).isEqualTo(Receipt.Outcome.REFUSED);
  }

  @Test
  void ofAFileRefusedInPartTheProblemIsToldWhereRefusalsAre() {
    byte[] both =
        "[{\"uri\": \"tag:a\", \"headline\": \"a\"}, {\"headline\": 7}]"
            .getBytes(StandardCharsets.UTF_8);
    agencies.drop("coastal", "both.json", both);
    eventually(() -> assertThat(agencies.done("coastal", "both.json")).exists());
    assertThat(agencies.outcome("coastal", "both.json").path("items")).hasSize(2);
    var problem = agencies.problemOfPart("coastal", "both-");
    assertThat(problem.path("file").asString()).isEqualTo("done/coastal/both.json");
    assertThat(problem.path("detail").asString()).contains("1 of 2 items were refused");
    assertThat(problem.path("items")).hasSize(1);
  }

  @Test
  void aFileThatIsBeingWrittenIsWaitedFor() throws IOException {
    Path growing = agencies.drop("coastal", "a.json", story("tag:a"), Duration.ofMinutes(-10));
    Path temporary = agencies.drop("coastal", "b.json.part", story("tag:b"));
    Path hidden = agencies.drop("coastal", ".c.json", story("tag:c"));
    Path empty = agencies.drop("coastal", "d.json", new byte[0], Duration.ofSeconds(5));
    agencies.drop("coastal", "z.json", story("tag:z"));
    eventually(() -> assertThat(agencies.done("coastal", "z.json")).exists());
    assertThat(List.of(growing, temporary, hidden, empty)).allMatch(Files::exists);
    Files.setLastModifiedTime(growing, FileTime.from(Instant.now().minusSeconds(10)));
    Files.move(temporary, temporary.resolveSibling("b.json"));
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    eventually(() -> assertThat(agencies.done("coastal", "b.json")).exists());
    assertThat(hidden).exists();
  }

  @Test
  void aSecondFileOfANameDoesNotOverwriteTheFirst() {
    agencies.drop("coastal", "latest.json", story("tag:first"));
    eventually(() -> assertThat(agencies.done("coastal", "latest.json")).exists());
    agencies.drop("coastal", "latest.json", story("tag:second"));
    eventually(() -> assertThat(agencies.articles()).hasSize(2));
    eventually(() -> assertThat(Agencies.list(root.resolve("inbox/coastal"))).isEmpty());
    assertThat(agencies.done("coastal", "latest.json")).hasBinaryContent(story("tag:first"));
    assertThat(Agencies.list(root.resolve("done/coastal"))).hasSize(4);
  }

  @Test
  void aRepeatHasTheSameReceiptId() {
    agencies.drop("coastal", "a.json", story("tag:a"));
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    agencies.drop("coastal", "a.json", story("tag:a"));
    agencies.drop("coastal", "other.json", story("tag:a"));
    eventually(() -> assertThat(agencies.receipts()).hasSize(3));
    assertThat(agencies.receipts().stream().map(Receipt::receiptId).distinct()).hasSize(2);
  }

  @Test
  void aFileReplacedWhileItIsOnItsWayIsTakenToo() {
    agencies.atFirstSend.set(() -> agencies.drop("coastal", "a.json", story("tag:second")));
    agencies.drop("coastal", "a.json", story("tag:first"));
    eventually(() -> assertThat(agencies.articles()).hasSize(2));
    eventually(() -> assertThat(Agencies.list(root.resolve("inbox/coastal"))).isEmpty());
    assertThat(agencies.done("coastal", "a.json")).hasBinaryContent(story("tag:second"));
    assertThat(agencies.articles().stream().map(Article::uri))
        .containsExactly("tag:first", "tag:second");
  }

  @Test
  void aCrashBetweenTheOutcomeAndTheMoveIsMendedByTheRepeat() throws IOException {
    Path done = Files.createDirectories(root.resolve("done/coastal"));
    Files.writeString(done.resolve("a.json.outcome.json"), "{\"half");
    agencies.drop("coastal", "a.json", story("tag:a"));
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    assertThat(agencies.outcome("coastal", "a.json").path("accepted").asInt()).isEqualTo(1);
    assertThat(Agencies.list(done)).hasSize(2);
  }

  @Test
  void whatIsNoFileOfASourceIsRefusedInOneSentence() throws IOException {
    agencies.registryIsWhole = false;
    agencies.drop("nobody", "a.json", story("tag:a"));
    agencies.drop("", "lost.json", story("tag:lost"));
    agencies.drop("feedonly", "b.json", story("tag:b"));
    Path inbox = Files.createDirectories(root.resolve("inbox/coastal")); // the channel may be later
    Files.createSymbolicLink(inbox.resolve("link.json"), Path.of("/etc/passwd"));
    agencies.drop("coastal", "large.json", new byte[ArticleLimits.WIRE_BYTES + 1]);
    eventually(() -> assertThat(agencies.refused("coastal", "large.json")).exists());
    assertThat(root.resolve("inbox/nobody/a.json")).exists(); // its source may yet become known
    agencies.registryIsWhole = true;
    eventually(() -> assertThat(detail("nobody", "a.json")).contains("no source 'nobody'"));
    eventually(() -> assertThat(detail("", "lost.json")).contains("the inbox itself"));
    eventually(() -> assertThat(detail("feedonly", "b.json")).contains("may not come by folder"));
    eventually(() -> assertThat(detail("coastal", "link.json")).contains("symbolic link"));
    eventually(() -> assertThat(detail("coastal", "large.json")).contains("4194305 bytes"));
    assertThat(Files.isSymbolicLink(agencies.refused("coastal", "link.json"))).isTrue();
    assertThat(agencies.sent).isEmpty();
  }

  @Test
  void aFolderAmongTheFilesIsToldOfOnceAndLeft() throws IOException {
    Path folder = Files.createDirectories(root.resolve("inbox/coastal/2026-11-28"));
    agencies.drop("coastal", "a.json", story("tag:a"));
    eventually(
        () ->
            assertThat(agencies.state.troubles())
                .containsExactly(
                    "inbox/coastal/2026-11-28 is a folder and is not looked into: files go straight into inbox/coastal"));
    assertThat(folder).exists();
    Files.delete(folder);
    eventually(() -> assertThat(agencies.state.troubles()).isEmpty());
  }

  @Test
  void aFileThatCannotBeMovedIsToldOfAndNotSentForEver() throws IOException {
    Files.createDirectories(root.resolve("done"));
    Files.createFile(root.resolve("done/coastal")); // where a folder should be
    agencies.drop("coastal", "a.json", story("tag:a"));
    agencies.drop("meridian", "b.json", story("tag:b"));
    eventually(() -> assertThat(agencies.state.troubles()).hasSize(1));
    eventually(() -> assertThat(agencies.done("meridian", "b.json")).exists());
    assertThat(agencies.state.troubles().getFirst())
        .isEqualTo(
            "inbox/coastal/a.json is left where it is and tried again: done/coastal is a file, where a folder is needed");
    assertThat(agencies.articles()).hasSizeLessThanOrEqualTo(3);
    Files.delete(root.resolve("done/coastal"));
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    eventually(() -> assertThat(agencies.state.troubles()).isEmpty());
  }

  @Test
  void whileTheBrokerIsAwayFilesStayAndHealthAndMetricSaySo() {
    agencies.brokerIsAway = true;
    agencies.drop("coastal", "a.json", story("tag:a"));
    eventually(
        () ->
            assertThat(agencies.state.waitingFor())
                .singleElement()
                .asString()
                .contains("did not acknowledge"));
    assertThat(agencies.meters.get("news.folder.paused").tag("reason", "kafka").gauge().value())
        .isEqualTo(1);
    assertThat(root.resolve("inbox/coastal/a.json")).exists();
    eventually(() -> assertThat(agencies.waiting("coastal")).isEqualTo(1));
    agencies.brokerIsAway = false;
    eventually(() -> assertThat(agencies.done("coastal", "a.json")).exists());
    eventually(() -> assertThat(agencies.state.waitingFor()).isEmpty());
    eventually(() -> assertThat(agencies.waiting("coastal")).isZero());
  }

  @Test
  void aSourceRegisteredAtRunTimeHasItsFolderWithoutARestart() {
    eventually(() -> assertThat(root.resolve("inbox/coastal")).isDirectory());
    assertThat(root.resolve("inbox/feedonly")).doesNotExist();
    agencies.sources.register(source("northlight").build());
    eventually(() -> assertThat(root.resolve("inbox/northlight")).isDirectory());
    agencies.drop("northlight", "a.json", story("tag:a"));
    eventually(() -> assertThat(agencies.done("northlight", "a.json")).exists());
    assertThat(agencies.meters.get("news.folder.files").tag("source", "northlight").counters())
        .hasSize(FiledAs.values().length);
  }

  @Test
  void aFileInThePlaceOfAFolderStopsOnlyItsSource() throws IOException {
    agencies.close();
    agencies.registryIsWhole = false; // or it is put away as a file that lies in the inbox itself
    Files.delete(Files.createDirectories(root.resolve("inbox/coastal")));
    Files.createFile(root.resolve("inbox/coastal"));
    try (Agencies restarted =
        new Agencies(root, source("coastal").build(), source("meridian").build())) {
      restarted.registryIsWhole = false;
      restarted.drop("meridian", "b.json", story("tag:b"));
      restarted.start();
      eventually(() -> assertThat(restarted.done("meridian", "b.json")).exists());
      assertThat(restarted.state.troubles())
          .singleElement()
          .asString()
          .startsWith("inbox/coastal cannot be made");
      Files.delete(root.resolve("inbox/coastal"));
      eventually(() -> assertThat(root.resolve("inbox/coastal")).isDirectory());
      eventually(() -> assertThat(restarted.state.troubles()).isEmpty());
    }
  }

  @Test
  void aFolderThatWasThereBeforeItsSourceHasMetricsToo() throws IOException {
    agencies.registryIsWhole = false;
    Files.createDirectories(root.resolve("inbox/northlight/sub"));
    agencies.drop("northlight", "a.json", story("tag:a"));
    eventually(() -> assertThat(agencies.state.troubles()).hasSize(1)); // it has been looked into
    agencies.sources.register(source("northlight").build());
    eventually(() -> assertThat(agencies.done("northlight", "a.json")).exists());
    eventually(() -> assertThat(agencies.waiting("northlight")).isZero());
  }

  @Test
  void anotherInstanceOnTheSameRootWaitsAndTakesOver() throws IOException {
    eventually(() -> assertThat(root.resolve("inbox/.lock")).exists());
    try (Agencies second = new Agencies(root, source("coastal").build()).start()) {
      eventually(
          () ->
              assertThat(second.state.waitingFor())
                  .singleElement()
                  .asString()
                  .contains("another ingest-service works on"));
      agencies.close();
      second.drop("coastal", "a.json", story("tag:a"));
      eventually(() -> assertThat(second.articles()).hasSize(1));
      assertThat(second.state.waitingFor()).isEmpty();
    }
  }

  private String detail(String source, String name) {
    return agencies.problem(source, name).path("detail").asString();
  }
}
