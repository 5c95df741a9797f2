package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Hashes;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A killed story comes by every way there is, each time with a word of its own. Only topics keep
 * its words: the broker's files are the one place that is not looked into, and Lucene's own files,
 * whose words VisibilityIT looks for by every question there is.
 */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class EverywhereIT {
  private static final String SOURCE = "everywhere";
  private static final String KILLED = "tag:everyw:killed";
  private static final String OTHER = "tag:everyw:other";
  private static final String ID = ArticleId.of(SOURCE, KILLED).value();
  private static final Hideouts HIDEOUTS = new Hideouts("zeverywhere");
  private static final int VERSIONS = 7; // push, correction, file, archive, embargo, batch, feed

  private final List<String> hashes = new ArrayList<>();

  @Test
  void aWordOfAKilledStoryIsNowhereButInTopics(Newsroom newsroom) throws Exception {
    try (FeedSite site = new FeedSite()) {
      site.serve(entry(site, KILLED, "feed"), entry(site, OTHER + "1", ""));
      newsroom.register(SOURCE, site.profile());
      sendByEveryWay(newsroom);
      eventually(() -> newsroom.count("article-versions", "articleId:" + ID) == VERSIONS);
      site.serve(
          entry(site, KILLED, "feed"), entry(site, OTHER + "2", "")); // that entry has not changed
      eventually(() -> isIndexed(newsroom, OTHER + "2"));
      String letter = letter(newsroom);
      List<String> pages = pages(newsroom, letter);
      assertThat(ways(everywhere(newsroom, pages)))
          .as("the same looks find every word before")
          .contains("push", "correction", "file", "archive", "embargo", "batch", "feed")
          .contains("letter", "refusedpush", "refusedfile");

      push(
          newsroom,
          "{\"uri\": \"%s\", \"pubStatus\": \"canceled\", \"bodyText\": \"zeverywherekill\"}"
              .formatted(KILLED));
      eventually(() -> newsroom.visibilityOf(ID).equals("killed"));
      push(newsroom, story(KILLED, "push")); // a repeat of the same bytes
      drop(newsroom, "late.json", story(KILLED, "late"));
      eventually(
          () -> newsroom.count("receipts", "+articleId:%s +outcome:after-kill".formatted(ID)) >= 1);
      site.serve(
          entry(site, KILLED, "feed"), entry(site, OTHER + "3", "")); // the site still lists it
      eventually(() -> isIndexed(newsroom, OTHER + "3"));

      Path data = newsroom.data();
      eventually(() -> HIDEOUTS.inFiles(data.resolve("raw"), data.resolve("wires")).isEmpty());
      assertThat(everywhere(newsroom, pages)).isEmpty();
      assertThatTheOthersAreWhole(newsroom);
      assertThatTheLetterCanBeReplayed(newsroom, letter);
    }
  }

  private void sendByEveryWay(Newsroom newsroom) throws Exception {
    push(newsroom, story(KILLED, "push"));
    push(newsroom, story(KILLED, "correction"));
    push(
        newsroom,
        "{\"uri\": \"%s\", \"embargoedUntil\": \"2099-01-01T00:00:00Z\", \"headline\": \"zeverywhereembargo\"}"
            .formatted(KILLED));
    String batch = story(KILLED, "batch") + "\n" + story(OTHER, "") + "\n";
    hashes.add(sha256(story(KILLED, "batch")));
    newsroom.post(
        SOURCE, batch.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/x-ndjson");
    String tooLong =
        story(KILLED, "refusedpush")
            .replace("headline\": \"", "headline\": \"" + "long ".repeat(2001));
    push(newsroom, tooLong);
    drop(newsroom, "plain.json", story(KILLED, "file"));
    drop(newsroom, "refused.json", tooLong.replace("refusedpush", "refusedfile"));
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("killed.json", story(KILLED, "archive"));
    entries.put("other.json", story(OTHER, ""));
    DroppedFile.into(newsroom.inbox(SOURCE), "both.zip", DroppedFile.zip(entries));
    hashes.add(sha256(story(KILLED, "archive")));
    byte[] broken = "{\"headline\": \"zeverywhereletter".getBytes(StandardCharsets.UTF_8);
    Messages.publish(newsroom, ArticleTopics.RAW, ID, broken, "everywhere-letter", SOURCE);
    Path wires = newsroom.data().resolve("wires");
    for (String filed :
        List.of(
            "done/everywhere/plain.json",
            "done/everywhere/both.zip",
            "refused/everywhere/refused.json")) {
      eventually(() -> Files.exists(wires.resolve(filed)));
    }
  }

  /** All findings, of files as of pages. */
  private static Set<String> everywhere(Newsroom newsroom, List<String> pages) throws IOException {
    Path data = newsroom.data();
    Set<String> found =
        HIDEOUTS.inFiles(data.resolve("raw"), data.resolve("wires"), data.resolve("logs"));
    found.addAll(HIDEOUTS.onPages(newsroom, pages));
    found.addAll(HIDEOUTS.inIndices(newsroom));
    return found;
  }

  private static Set<String> ways(Set<String> findings) {
    Set<String> ways = new TreeSet<>();
    findings.forEach(
        finding ->
            ways.add(
                finding.substring(finding.lastIndexOf("zeverywhere") + "zeverywhere".length())));
    return ways;
  }

  /** Every page that a GET opens. A new one belongs here. */
  private List<String> pages(Newsroom newsroom, String letter) {
    List<String> pages = new ArrayList<>();
    String ingest = newsroom.system().ports().ingestUri();
    for (String hash : hashes) {
      pages.add(ingest + "/v1/raw/" + hash);
      pages.add(ingest + "/v1/raw/" + hash + "/copies");
    }
    for (String path : List.of("/v1/sources", "/v1/sources/" + SOURCE, "/v1/openapi.json")) {
      pages.add(ingest + path);
    }
    String index = "http://127.0.0.1:" + newsroom.system().ports().of(Part.INDEX);
    pages.add(index + "/v1/articles/" + ID + "/versions");
    pages.add(index + "/v1/articles/" + ID);
    pages.add(index + "/v1/trace?limit=200&q=" + ID);
    pages.add(index + "/v1/audit?article=" + ID);
    pages.add(index + "/v1/changes?limit=1000&source=" + SOURCE);
    pages.add(index + "/v1/balance");
    pages.add(index + "/v1/balance?by=hour&source=" + SOURCE);
    for (Part service : List.of(Part.INGEST, Part.ENRICH, Part.INDEX)) {
      for (String page : List.of("health", "info", "prometheus")) {
        pages.add(actuator(newsroom, service, page));
      }
    }
    for (String page :
        List.of(
            "reindex",
            "dead-letters",
            "dead-letters/" + letter,
            "dead-letters/" + letter + "/bytes")) {
      pages.add(actuator(newsroom, Part.INDEX, page));
    }
    return pages;
  }

  private static String letter(Newsroom newsroom) {
    String list = actuator(newsroom, Part.INDEX, "dead-letters?source=" + SOURCE);
    eventually(() -> newsroom.page(list).json().path("total").asInt() == 1);
    return newsroom.page(list).json().at("/letters/0/id").asString();
  }

  private static void assertThatTheOthersAreWhole(Newsroom newsroom) throws IOException {
    String raw = newsroom.system().ports().ingestUri() + "/v1/raw/" + sha256(story(OTHER, ""));
    assertThat(newsroom.page(raw).body()).isEqualTo(story(OTHER, ""));
    try (ZipFile zip =
        new ZipFile(newsroom.data().resolve("wires/done/everywhere/both.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("other.json");
    }
  }

  private static void assertThatTheLetterCanBeReplayed(Newsroom newsroom, String letter) {
    String letters = actuator(newsroom, Part.INDEX, "dead-letters");
    assertThat(newsroom.page(letters + "/" + letter).body()).contains("was killed");
    assertThat(newsroom.page(letters + "/" + letter + "/bytes").status()).isEqualTo(403);
    String replay = "{\"action\": \"replay\", \"ids\": \"%s\", \"by\": \"ana\"}".formatted(letter);
    assertThat(newsroom.call("POST", letters, replay).body()).contains("\"done\":true");
    eventually(() -> newsroom.page(letters + "/" + letter).json().path("failures").size() == 2);
    assertThat(newsroom.page(letters + "/" + letter).body()).doesNotContain("zeverywhere");
  }

  private void push(Newsroom newsroom, String wire) {
    hashes.add(sha256(wire));
    newsroom.post(SOURCE, wire.getBytes(StandardCharsets.UTF_8));
  }

  private void drop(Newsroom newsroom, String name, String wire) throws IOException {
    hashes.add(sha256(wire));
    DroppedFile.into(newsroom.inbox(SOURCE), name, wire.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isIndexed(Newsroom newsroom, String uri) {
    return newsroom.count("articles-live", "_id:" + ArticleId.of(SOURCE, uri).value()) == 1;
  }

  private static String actuator(Newsroom newsroom, Part service, String page) {
    return "http://127.0.0.1:%d/actuator/%s"
        .formatted(newsroom.system().ports().managementOf(service), page);
  }

  /** A word of this way in every text field; none where it is empty. */
  private static String story(String uri, String way) {
    String word = way.isEmpty() ? "harmless" : "zeverywhere" + way;
    return "{\"uri\": \"%1$s\", \"headline\": \"%2$s\", \"bodyText\": \"%2$s\", \"byline\": \"%2$s\"}"
        .formatted(uri, word);
  }

  private static String entry(FeedSite site, String uri, String way) {
    return site.entry(uri, way.isEmpty() ? "harmless" : "zeverywhere" + way);
  }

  private static String sha256(String wire) {
    return Hashes.sha256(wire.getBytes(StandardCharsets.UTF_8));
  }
}
