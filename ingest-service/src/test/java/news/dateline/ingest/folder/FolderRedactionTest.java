package news.dateline.ingest.folder;

import static news.dateline.ingest.folder.Agencies.eventually;
import static news.dateline.ingest.folder.Agencies.noStory;
import static news.dateline.ingest.folder.Agencies.source;
import static news.dateline.ingest.folder.Agencies.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.Hashes;
import news.dateline.article.Redaction;
import news.dateline.ingest.redaction.Redacted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FolderRedactionTest {
  private static final String SOURCE = "coastal";
  private static final String KILLED = "tag:killed";

  @TempDir Path root;
  private Agencies agencies = new Agencies(Path.of(""));
  private FolderRedaction redaction =
      new FolderRedaction(new FolderTree(Path.of("")), 0, Clock.systemUTC());

  @BeforeEach
  void start() {
    agencies = new Agencies(root, source(SOURCE).build()).start();
    redaction = new FolderRedaction(new FolderTree(root), 64 << 20, Clock.systemUTC());
  }

  @AfterEach
  void close() throws IOException {
    agencies.close();
  }

  @Test
  void aFileOfAKilledStoryIsGoneAndItsOutcomeQuotesNothing() throws IOException {
    byte[] doubtful =
        "{\"uri\": \"tag:killed\", \"headline\": \"zquoll\", \"pubStatus\": \"zquoll\"}"
            .getBytes(StandardCharsets.UTF_8);
    drop("killed.json", doubtful);
    drop("other.json", story("tag:other"));
    assertThat(agencies.outcome(SOURCE, "killed.json").toString())
        .as("a warning quotes what it met")
        .contains("zquoll");
    FileTime settled = Files.getLastModifiedTime(agencies.done(SOURCE, "killed.json.outcome.json"));
    assertThat(redaction.redact(killed(Instant.now()))).isEqualTo(1);
    assertThat(agencies.done(SOURCE, "killed.json")).doesNotExist();
    assertThat(agencies.done(SOURCE, "other.json")).hasBinaryContent(story("tag:other"));
    JsonNode item = agencies.outcome(SOURCE, "killed.json").at("/items/0");
    assertThat(item.path("redacted").asBoolean()).isTrue();
    assertThat(item.has("warnings")).isFalse();
    assertThat(item.path("receiptId").asString()).isNotEmpty();
    assertThat(agencies.outcome(SOURCE, "killed.json").toString()).doesNotContain("zquoll");
    assertThat(agencies.outcome(SOURCE, "other.json").toString()).doesNotContain("redacted");
    assertThat(Files.getLastModifiedTime(agencies.done(SOURCE, "killed.json.outcome.json")))
        .as("the sweep counts from the outcome's time")
        .isEqualTo(settled);
    assertThat(redaction.redact(killed(Instant.now()))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar.gz"})
  void anEntryIsTakenOutOfAnArchiveAndTheOthersStay(String kind) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("desk/a.json", story("tag:a"));
    files.put("desk/killed.json", story(KILLED));
    files.put("desk/b.json", story("tag:b"));
    byte[] archive = kind.equals("zip") ? Archives.zip(files) : Archives.tarGz(files);
    drop("monday." + kind, archive);
    assertThat(redaction.redact(killed(Instant.now()))).isEqualTo(1);
    Path done = agencies.done(SOURCE, "monday." + kind);
    List<ArchiveEntryRead> left = Archives.read(Files.readAllBytes(done));
    assertThat(Archives.names(left)).containsExactly("desk/a.json", "desk/b.json");
    assertThat(((ArchiveEntryRead.Content) left.getLast()).bytes()).isEqualTo(story("tag:b"));
    FileTime cut = Files.getLastModifiedTime(done);
    assertThat(redaction.redact(killed(Instant.now()))).as("nor is it unpacked again").isZero();
    assertThat(Files.getLastModifiedTime(done)).isEqualTo(cut);
  }

  @Test
  void anArchiveOfWhichNothingWouldBeLeftIsGone() throws IOException {
    drop("one.zip", Archives.zip(Map.of("killed.json", story(KILLED))));
    assertThat(redaction.redact(killed(Instant.now()))).isEqualTo(1);
    assertThat(agencies.done(SOURCE, "one.zip")).doesNotExist();
  }

  @Test
  void aBrokenArchiveThatMayHoldAKilledStoryIsGone() throws IOException {
    byte[] zip = Archives.zip(Map.of("killed.json", story(KILLED), "other.json", story("tag:o")));
    drop("broken.zip", Arrays.copyOf(zip, zip.length - 30)); // its directory is cut off
    assertThat(redaction.redact(killed(Instant.now()))).isEqualTo(1);
    assertThat(agencies.done(SOURCE, "broken.zip")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar.gz"})
  void ofBrokenRefusedArchivesOnlyThoseGoOfWhichSomethingReadIsNamed(String kind)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.json", noStory());
    byte[] noise = new byte[4_000];
    new Random(1).nextBytes(noise);
    files.put("b.json", noise);
    byte[] whole = kind.equals("zip") ? Archives.zip(files) : Archives.tarGz(files);
    Path refused = Files.createDirectories(root.resolve("refused/coastal"));
    Path cut = Files.write(refused.resolve("cut"), Arrays.copyOf(whole, whole.length - 600));
    assertThat(redaction.redact(killed(Instant.now()))).isZero();
    assertThat(cut).as("it names nothing of the story").exists();
    FolderRedaction small = new FolderRedaction(new FolderTree(root), 10, Clock.systemUTC());
    assertThat(small.redact(killed(Instant.now()))).isZero();
    assertThat(cut).as("nor where it is too large").exists();
    assertThat(redaction.redact(new Redacted(List.of(byHash(noStory()))))).isEqualTo(1);
    assertThat(cut).doesNotExist();
  }

  @Test
  void whatWasRefusedIsKnownByItsHashAlone() throws IOException {
    byte[] refused = noStory();
    Path other = agencies.refused(SOURCE, "other.json");
    agencies.drop(SOURCE, "refused.json", refused);
    agencies.drop(SOURCE, "other.json", "{\"headline\": 8}".getBytes(StandardCharsets.UTF_8));
    agencies.drop(
        SOURCE, "refused.zip", Archives.zip(Map.of("a.json", refused, "../b.json", refused)));
    for (String name : List.of("refused.json", "other.json", "refused.zip")) {
      eventually(() -> assertThat(agencies.refused(SOURCE, name)).exists());
    }
    assertThat(redaction.redact(new Redacted(List.of(byHash(refused))))).isEqualTo(2);
    assertThat(agencies.refused(SOURCE, "refused.json")).doesNotExist();
    assertThat(agencies.refused(SOURCE, "refused.zip")).doesNotExist();
    assertThat(agencies.problem(SOURCE, "refused.json").path("redacted").asBoolean()).isTrue();
    assertThat(other).exists();
  }

  @Test
  void whatCameAfterItStays() throws IOException {
    drop("killed.json", story(KILLED));
    assertThat(redaction.redact(killed(Instant.now().minusSeconds(3600)))).isZero();
    assertThat(agencies.done(SOURCE, "killed.json")).exists();
  }

  @Test
  void aFileThatWasOnItsWayWhenTheRedactionCameIsFoundWhenItIsFiled() throws IOException {
    Redaction early = kill(Instant.now().plusSeconds(60));
    redaction.announce(early);
    assertThat(redaction.redact(new Redacted(List.of(early)))).isZero();
    drop("killed.json", story(KILLED));
    drop("other.json", story("tag:other"));
    assertThat(redaction.missed(SOURCE, agencies.done(SOURCE, "other.json"))).isEmpty();
    assertThat(redaction.missed(SOURCE, agencies.done(SOURCE, "killed.json")))
        .containsExactly(early);
    assertThat(redaction.missed("meridian", agencies.done(SOURCE, "killed.json"))).isEmpty();
  }

  @Test
  void alsoAFileThatWasOnItsWayForHours() throws IOException {
    drop("killed.json", story(KILLED));
    Path filed = agencies.done(SOURCE, "killed.json");
    Instant now = Instant.now();
    takenAt(now.minus(Duration.ofHours(5)), FilingName.outcomeOf(filed));
    redaction.announce(kill(now.minus(Duration.ofHours(6))));
    assertThat(redaction.missed(SOURCE, filed)).as("it came after that one").isEmpty();
    Redaction missed = kill(now.minus(Duration.ofHours(3)));
    redaction.announce(missed);
    assertThat(redaction.missed(SOURCE, filed)).containsExactly(missed);
  }

  private static void takenAt(Instant then, Path outcome) throws IOException {
    ObjectNode note = (ObjectNode) ArticleCodec.mapper().readTree(Files.readString(outcome));
    Files.writeString(outcome, note.put("takenAt", then.toString()).toString());
  }

  @Test
  void aCrashBetweenTheFileAndItsOutcomeIsMadeGood() throws IOException {
    drop("killed.json", story(KILLED));
    Files.delete(agencies.done(SOURCE, "killed.json"));
    redaction.redact(killed(Instant.now()));
    Files.write(agencies.done(SOURCE, "killed.json"), story(KILLED)); // its move came later
    assertThat(redaction.redact(killed(Instant.now()))).isEqualTo(1);
    assertThat(agencies.done(SOURCE, "killed.json")).doesNotExist();
  }

  @Test
  void whatACrashHasLeftInASpoolIsGone() throws IOException {
    Path spool = Files.createDirectories(root.resolve("done/coastal")).resolve(".spool-1.items");
    Files.writeString(
        spool, "{\"id\":\"%s\",\"detail\": \"zquoll".formatted(ArticleId.of(SOURCE, KILLED)));
    redaction.redact(killed(Instant.now()));
    assertThat(spool).as("somebody may be writing it").exists();
    Files.setLastModifiedTime(spool, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    redaction.redact(killed(Instant.now()));
    assertThat(spool).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeReadIsTold() throws IOException {
    Files.createDirectories(root.resolve("refused"));
    Files.writeString(root.resolve("refused/coastal"), "a file where a folder should be");
    drop("killed.json", story(KILLED));
    assertThatThrownBy(() -> redaction.redact(killed(Instant.now())))
        .isInstanceOf(IOException.class);
    assertThat(agencies.done(SOURCE, "killed.json")).as("the rest is done").doesNotExist();
  }

  private void drop(String name, byte[] bytes) {
    agencies.drop(SOURCE, name, bytes);
    eventually(() -> assertThat(agencies.done(SOURCE, name)).exists());
  }

  private static Redaction byHash(byte[] bytes) {
    return new Redaction(
        ArticleId.of(SOURCE, KILLED),
        SOURCE,
        List.of(Hashes.sha256(bytes)),
        Redaction.KILL,
        Instant.now());
  }

  private static Redacted killed(Instant at) {
    return new Redacted(List.of(kill(at)));
  }

  private static Redaction kill(Instant at) {
    return new Redaction(ArticleId.of(SOURCE, KILLED), SOURCE, List.of(), Redaction.KILL, at);
  }
}
