package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.dateline.article.ArticleId;
import news.dateline.launcher.reread.ReparseCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The profile of a source was wrong, is mended, and what came meanwhile is read again. */
@ExtendWith(RunningSystem.class)
class ReparseIT {
  private static final String SOURCE = "reread";
  private static final String URI = "tag:reread";
  private static final String KILLED = "tag:reread-killed";

  @Test
  void aMendedProfileReadsWhatCameAnewAndElectsTheCurrentVersionAgain(Newsroom newsroom) {
    String since = Instant.now().toString();
    profile(newsroom, "{\"zone\": \"UTC\"}");
    newsroom.post(SOURCE, wire(URI, 5, "2026-01-01T00:00:00Z", "monjon five"));
    newsroom.post(SOURCE, wire(URI, 3, "2026-01-02T00:00:00Z", "monjon three"));
    newsroom.post(SOURCE, wire(KILLED, 1, "2026-01-01T00:00:00Z", "monjon killed"));
    newsroom.post(
        SOURCE,
        "{\"uri\": \"%s\", \"pubStatus\": \"canceled\", \"version\": 2}"
            .formatted(KILLED)
            .getBytes(StandardCharsets.UTF_8));
    newsroom.post(SOURCE, "{\"uri\": 7, \"monjon".getBytes(StandardCharsets.UTF_8));
    eventually(() -> newsroom.count("receipts", "-outcome:in-flight +source:" + SOURCE) == 5);
    eventually(() -> newsroom.count("article-versions", "source:" + SOURCE) == 4);
    assertThat(newsroom.document(id(URI)).path("version").asString()).isEqualTo("3");
    Balance before = newsroom.balance(SOURCE);

    profile(
        newsroom,
        """
        {"zone": "UTC", "orderBy": "number", "rights": {"copyrightHolder": "Marsupial Press"}}""");
    Launched dry = reparse(newsroom, since, "--dry-run");
    assertThat(dry.out())
        .contains(URI + "  copyrightHolder, order {", "refused today: ", "Nothing was published.")
        .contains("changes 2", "not readable 1") // the killed copy may be gone already
        .doesNotContain("monjon");
    assertThat(dry.exitCode()).isEqualTo(1);
    assertThat(newsroom.document(id(URI)).path("version").asString()).isEqualTo("3");

    assertThat(reparse(newsroom, since).out()).contains("2 published again.");
    eventually(() -> newsroom.document(id(URI)).path("version").asString("").equals("5"));
    JsonNode document = newsroom.document(id(URI));
    assertThat(document.path("headline").asString()).isEqualTo("monjon five");
    assertThat(document.path("copyrightHolder").asString()).isEqualTo("Marsupial Press");
    eventually(() -> reparse(newsroom, since).out().contains("same 2"));
    assertThat(newsroom.count("article-versions", "source:" + SOURCE)).isEqualTo(4);
    assertThat(newsroom.balance(SOURCE)).isEqualTo(before);
    assertThat(newsroom.visibilityOf(id(KILLED))).isEqualTo("killed");
    assertThat(newsroom.document(id(KILLED)).has("headline")).isFalse();
  }

  private static void profile(Newsroom newsroom, String json) {
    String uri = newsroom.system().ports().ingestUri() + "/v1/sources/" + SOURCE;
    assertThat(newsroom.call("PUT", uri, json).status()).isIn(200, 201);
  }

  private static byte[] wire(String uri, int version, String created, String headline) {
    return """
    {"uri": "%s", "version": %d, "versionCreated": "%s", "headline": "%s"}"""
        .formatted(uri, version, created, headline)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String id(String uri) {
    return ArticleId.of(SOURCE, uri).value();
  }

  private static Launched reparse(Newsroom newsroom, String since, String... options) {
    return Launched.run(
        newsroom, new ReparseCommand(), options, "--source", SOURCE, "--since", since);
  }
}
