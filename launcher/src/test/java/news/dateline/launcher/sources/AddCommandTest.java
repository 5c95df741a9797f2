package news.dateline.launcher.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.article.DateOrder;
import news.dateline.article.TestArticles;
import news.dateline.ingest.intake.ParseReport;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
  private static final String SITE = "https://www.harbour.example";
  private static final String FOUND =
      """
      {"sentence": "https://www.harbour.example/ has 2 feeds with stories",
       "candidates": [
         {"url": "https://www.harbour.example/rss", "title": "Harbour", "format": "rss", "entries": 40, "fullText": false},
         {"url": "https://www.harbour.example/news.xml", "title": "News", "format": "news-sitemap", "entries": 9, "fullText": false}],
       "proposal": {"id": "harbour", "profile": {"name": "Harbour", "zone": "UTC", "feed": {"url": "https://www.harbour.example/rss"}},
         "guesses": ["zone UTC is a guess: the feed states no times"], "items": 40, "stories": [
           {"headline": "Ferry\\u001b[31m sails \\u202eagain", "time": "2024-10-08T09:12:33Z", "uri": "urn:a", "text": "teaser", "characters": 140,
            "warnings": [{"field": "uri", "code": "made-identity", "detail": "…"}]},
           {"text": "none", "characters": 0, "warnings": [], "refused": "no headline"}]}}
      """;
  private static final String SOURCE =
      """
      {"at": "2024-10-08T12:00:00Z", "id": "harbour", "name": "Harbour", "origin": "registered", "channels": ["feed"], "keys": [],
       "feed": {"url": "https://www.harbour.example/rss", "state": "waiting", "failuresInRow": 0},
       "silence": {"after": "PT24H", "learned": false, "silent": false}}""";

  @TempDir private Path folder;
  private StubService ingest;

  @BeforeEach
  void start() throws IOException {
    ingest =
        new StubService()
            .on("POST /v1/discover", 200, FOUND)
            .on("PUT /v1/sources/harbour", 201, SOURCE);
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void whatIsProposedIsShownWithItsStoriesAndStarted() {
    CommandRun run = add(Optional.empty(), "--yes", "--language", "en");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains(
            "has 2 feeds with stories",
            "https://www.harbour.example/news.xml",
            "Its last 2 of 40, as they are read:",
            "2024-10-08 09:12  Ferry [31m sails  again",
            "teaser of 140",
            "made-identity",
            "refused: no headline",
            "'harbour' is a source now: its feed is polled now, then as often as it publishes.");
    assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    assertThat(run.err())
        .contains("Guessed: zone UTC is a guess", "./dateline sources show harbour");
    assertThat(ingest.requests())
        .containsExactly(
            "POST /v1/discover {\"url\":\"https://www.harbour.example\",\"language\":\"en\"}",
            "PUT /v1/sources/harbour * {\"name\":\"Harbour\",\"zone\":\"UTC\",\"feed\":{\"url\":\"https://www.harbour.example/rss\"}}");
  }

  @Test
  void nothingIsAddedWithoutAYes() {
    assertThat(add(Optional.of(false)).exitCode()).isEqualTo(ExitCode.REFUSED);
    CommandRun run = add(Optional.empty());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("say --yes");
    assertThat(ingest.requests()).noneMatch(request -> request.startsWith("PUT"));
    assertThat(add(Optional.of(true)).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ingest.requests()).anyMatch(request -> request.startsWith("PUT"));
  }

  @Test
  void aFeedThatASourceHasAlreadyAndASiteWithoutOneAreNotAdded() {
    ingest.on(
        "POST /v1/discover",
        200,
        FOUND.replace("\"items\": 40", "\"items\": 40, \"already\": \"quay\""));
    CommandRun already = add(Optional.empty(), "--yes");
    assertThat(already.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(already.err()).contains("'quay' reads this feed already");

    ingest.on(
        "POST /v1/discover", 200, "{\"sentence\": \"no feed was found\", \"candidates\": []}");
    CommandRun none = add(Optional.empty(), "--yes");
    assertThat(none.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(none.out()).isEqualTo("no feed was found\n");
    assertThat(ingest.requests()).noneMatch(request -> request.startsWith("PUT"));
  }

  @Test
  void anImportAnswersForEveryFeed() throws IOException {
    Path file = Files.writeString(folder.resolve("desk.opml"), "<opml/>");
    ingest.on(
        "POST /v1/sources/import?zone=Europe%2FLisbon",
        200,
        """
        {"outlines": [
          {"line": 4, "title": "A", "url": "https://a.example/", "outcome": "added", "id": "a"},
          {"line": 5, "title": "B", "url": "https://b.example/", "outcome": "already", "id": "b"},
          {"line": 6, "title": "C", "url": "ftp://c", "outcome": "refused", "detail": "the address is none"}]}
        """);

    CommandRun run =
        CommandRun.of(
            new SourcesCommand(),
            "import",
            file.toString(),
            "--zone",
            "Europe/Lisbon",
            ingest.option("--ingest"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.lines())
        .containsExactly(
            "outcome        source  line  feed                why",
            "added          a       4     https://a.example/  -",
            "already there  b       5     https://b.example/  -",
            "refused        -       6     ftp://c             the address is none");
    assertThat(run.err()).startsWith("1 added, 1 already there, 1 refused.");
    assertThat(ingest.requests())
        .containsExactly("POST /v1/sources/import?zone=Europe%2FLisbon <opml/>");
  }

  @Test
  void aTestPrintsTheReportOfParseExplain() {
    ParseReport.Item item =
        new ParseReport.Item(
            TestArticles.article("tag:a", "quay").headline("Ferry sails").build(),
            null,
            List.of(
                new ParseReport.Finding(
                    "headline", "/rss/channel/item[1]/title (line 4)", "title")),
            List.of("/rss/channel/item[1]/media (line 9)"));
    ParseReport report =
        new ParseReport(
            "https://quay.example/rss",
            1234,
            "quay",
            ZoneId.of("UTC"),
            DateOrder.DMY,
            2,
            List.of(item));
    ingest.on(
        "POST /v1/sources/quay/test",
        200,
        "{\"channel\": \"feed\", \"failed\": false, \"sentence\": \"2 entries; nothing was published\", \"reports\": [%s]}"
            .formatted(ArticleCodec.mapper().writeValueAsString(report)));

    CommandRun run = CommandRun.of(new SourcesCommand(), "test", "quay", ingest.option("--ingest"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .startsWith(
            "2 entries; nothing was published\n\nhttps://quay.example/rss: 1,234 bytes, 2 items")
        .containsPattern(
            "headline +Ferry sails +/rss/channel/item\\[1\\]/title \\(line 4\\) +title")
        .contains(
            "Left unread:\n  /rss/channel/item[1]/media (line 9)",
            "The other 1 are not told here.");
  }

  /** Without a terminal where the answer is empty. */
  private CommandRun add(Optional<Boolean> answer, String... more) {
    String[] all = new String[more.length + 2];
    System.arraycopy(more, 0, all, 2, more.length);
    all[0] = SITE;
    all[1] = ingest.option("--ingest");
    return CommandRun.of(new AddCommand(_ -> answer), all);
  }
}
