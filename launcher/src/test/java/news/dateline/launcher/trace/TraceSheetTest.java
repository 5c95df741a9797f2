package news.dateline.launcher.trace;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

class TraceSheetTest {
  private static final String TRACE =
      """
      {"q": "x", "at": "2026-03-11T12:00:00Z", "moreArticles": true, "total": 3,
       "articles": [
        {"articleId": "a1", "uri": "tag:harbour", "source": "newsroom", "visibility": "embargoed",
         "embargoedUntil": "2026-03-12T00:00:00Z", "version": "2", "receiptId": "r2", "parserRevision": 1,
         "enrichmentRevision": 4, "indexedAt": "2026-03-11T10:15:32Z"},
        {"articleId": "a2"}],
       "receipts": [
        {"receiptId": "r1", "source": "newsroom", "channel": "push", "receivedAt": "2026-03-11T10:15:30.123456789Z",
         "rawSha256": "9b2a", "format": "canonical", "bytes": 212, "version": "1", "parserRevision": 1,
         "warnings": ["versionCreated:ambiguous-12h", "x:y\\u001b[2J"],
         "hops": [{"topic": "articles-raw-v1", "partition": 3, "offset": 1207},
                  {"topic": "articles-enriched-v1", "partition": 3, "offset": 1206}],
         "enrichedAt": "2026-03-11T10:15:30.400Z", "enrichmentRevision": 4, "outcome": "superseded",
         "settledAt": "2026-03-11T10:15:31Z", "end": "superseded by version 2 (receipt r2)"},
        {"receiptId": "r0", "source": "newsroom", "outcome": "refused", "end": "refused: there is nothing in it"}]}
      """;

  @Test
  void aTraceIsATimelineOfEachReceiptAndDoesNotSteerTheTerminal() {
    assertThat(CommandRun.of(new Shown()).out())
        .isEqualTo(
            """
            article a1  newsroom  tag:harbour
              embargoed until 2026-03-12T00:00:00Z now, version 2 by receipt r2, parser 1, enrichment 4, written 2026-03-11T10:15:32Z
            article a2  not indexed
            More stories have this name: say --source.
            The newest 2 of 3 receipts; --limit shows more.

            receipt r1  newsroom
              2026-03-11T10:15:30.123Z  received by push, 212 bytes, canonical, SHA-256 9b2a
                                        read as version 1 by parser 1, warnings versionCreated:ambiguous-12h, x:y [2J
                                        articles-raw-v1 partition 3 offset 1207
              2026-03-11T10:15:30.400Z  enriched by revision 4, articles-enriched-v1 partition 3 offset 1206
              2026-03-11T10:15:31Z      superseded by version 2 (receipt r2)

            receipt r0  newsroom
                                        received by -, - bytes, -, SHA-256 -
                                        refused: there is nothing in it
            """);
  }

  @Test
  void moreThanAnAnswerHoldsIsNotAskedFor() {
    CommandRun run = CommandRun.of(new TraceCommand(), "tag:harbour", "--limit", "201");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--limit");
  }

  @Command
  private static final class Shown implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
      new TraceSheet(ArticleCodec.mapper().readTree(TRACE))
          .print(Screen.of(spec, new StandardOptions()));
    }
  }
}
