package news.dateline.ingest.folder;

import static news.dateline.ingest.folder.Agencies.eventually;
import static news.dateline.ingest.folder.Agencies.noStory;
import static news.dateline.ingest.folder.Agencies.source;
import static news.dateline.ingest.folder.Agencies.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import news.dateline.article.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTest {
  @TempDir Path root;
  private Agencies agencies = new Agencies(Path.of(""));

  @BeforeEach
  void start() {
    agencies = new Agencies(root, source("coastal").build()).start();
  }

  @AfterEach
  void close() throws IOException {
    agencies.close();
  }

  @Test
  void eachFileOfAnArchiveIsADeliveryKnownByBothNames() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      files.put("desk/%02d.json".formatted(i), story("tag:same"));
    }
    agencies.drop("coastal", "monday.zip", Archives.zip(files));
    eventually(() -> assertThat(agencies.done("coastal", "monday.zip")).exists());
    assertThat(agencies.receipts().stream().map(Receipt::receiptId).distinct()).hasSize(40);
    assertThat(agencies.receipts().getFirst().receiptId())
        .isIn(
            files.keySet().stream()
                .map(
                    name ->
                        Receipt.idOf(
                            "coastal",
                            "folder",
                            "monday.zip!" + name,
                            agencies.receipts().getFirst().rawSha256()))
                .toList());
    var items = agencies.outcome("coastal", "monday.zip").path("items");
    assertThat(items.valueStream().map(item -> item.path("entry").asString()))
        .containsExactlyElementsOf(files.keySet());
  }

  @Test
  void whatIsRefusedOfAnArchiveIsToldAndTheRestTaken() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.json", story("tag:a"));
    files.put("../b.json", story("tag:b"));
    files.put("c.json", noStory());
    files.put("d.json", story("tag:d"));
    agencies.drop("coastal", "mixed.tar.gz", Archives.tarGz(files));
    eventually(() -> assertThat(agencies.done("coastal", "mixed.tar.gz")).exists());
    assertThat(agencies.articles()).hasSize(2);
    var problem = agencies.problemOfPart("coastal", "mixed.tar-");
    assertThat(problem.path("accepted").asInt()).isEqualTo(2);
    assertThat(problem.path("items").valueStream().map(item -> item.path("entry").asString()))
        .containsExactly("../b.json", "c.json");
  }

  @Test
  void anArchiveOfNothingIsRefused() throws IOException {
    agencies.drop("coastal", "empty.zip", Archives.zip(Map.of()));
    eventually(() -> assertThat(agencies.refused("coastal", "empty.zip")).exists());
    assertThat(agencies.problem("coastal", "empty.zip").path("detail").asString())
        .isEqualTo("the archive holds no file");
  }

  @Test
  void aGzippedFileIsNoArchive() throws IOException {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(story("tag:gz"));
    }
    agencies.drop("coastal", "a.json.gz", gzipped.toByteArray());
    eventually(() -> assertThat(agencies.done("coastal", "a.json.gz")).exists());
    assertThat(agencies.articles().getFirst().uri()).isEqualTo("tag:gz");
  }

  @Test
  void whileTheBrokerIsAwayAnArchiveStaysWhole() throws IOException {
    agencies.brokerIsAway = true;
    Path archive =
        agencies.drop("coastal", "a.zip", Archives.zip(Map.of("a.json", story("tag:a"))));
    eventually(() -> assertThat(agencies.state.waitingFor()).isNotEmpty());
    assertThat(archive).exists();
    agencies.brokerIsAway = false;
    eventually(() -> assertThat(agencies.done("coastal", "a.zip")).exists());
  }

  @Test
  void outcomesOfALargeArchiveAreNotKeptInMemory() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 3_000; i++) {
      files.put("%04d.json".formatted(i), story("tag:" + i));
    }
    agencies.drop("coastal", "large.zip", Archives.zip(files));
    eventually(() -> assertThat(agencies.done("coastal", "large.zip")).exists());
    assertThat(agencies.outcome("coastal", "large.zip").path("items")).hasSize(3_000);
    assertThat(Agencies.list(root.resolve("done/coastal"))).hasSize(2);
  }
}
