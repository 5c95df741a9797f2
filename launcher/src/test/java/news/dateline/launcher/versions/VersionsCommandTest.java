package news.dateline.launcher.versions;

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

class VersionsCommandTest {
  private static final String HISTORY =
      """
      {"articleId": "a", "uri": "tag:harbour", "source": "newsroom", "visibility": "live", "textShown": true,
       "olderLeftOut": false, "versions": [
        {"version": "1", "pubStatus": "usable", "receivedAt": "2026-03-11T10:15:30Z", "current": false,
         "receipts": [{"receiptId": "r1", "channel": "push", "outcome": "superseded", "by": "r2"}]},
        {"version": "2", "pubStatus": "usable", "receivedAt": "2026-03-11T10:16:30Z", "current": true,
         "versionCreated": "2026-03-11T10:16:00Z",
         "receipts": [{"receiptId": "r2", "channel": "folder", "outcome": "indexed"}],
         "changes": {"fields": [{"field": "headline", "from": "Opens", "to": "Shuts\\u001b[2J"}, {"field": "bodyText"},
          {"field": "byline", "to": "A. Writer"}],
          "paragraphs": [{"at": 2, "removed": ["Two ships."], "added": ["Three ships."]}]}},
        {"version": "3", "pubStatus": "usable", "receivedAt": "2026-03-11T10:17:30Z", "current": false, "receipts": [],
         "changes": {"fields": [{"field": "bodyText"}], "paragraphs": [], "textLeftOut": true}}]}
      """;

  @Test
  void aHistoryIsToldVersionByVersionAndDoesNotSteerTheTerminal() {
    assertThat(CommandRun.of(new Shown()).out())
        .isEqualTo(
            """
            tag:harbour  newsroom  live, 3 versions

               version 1  usable  made -  received 2026-03-11T10:15:30Z
              receipt r1  push  superseded by r2

            *  version 2  usable  made 2026-03-11T10:16:00Z  received 2026-03-11T10:16:30Z
              receipt r2  folder  indexed
              headline: Opens → Shuts [2J
              bodyText changed
              byline: nothing → A. Writer
              paragraph 2
                - Two ships.
                + Three ships.

               version 3  usable  made -  received 2026-03-11T10:17:30Z
              bodyText changed
              text is left out: it is more than one answer shows
            """);
  }

  @Test
  void aUriNeedsItsSource() {
    CommandRun run = CommandRun.of(new VersionsCommand(), "tag:harbour");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--source");
  }

  @Command
  private static final class Shown implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
      new HistorySheet(ArticleCodec.mapper().readTree(HISTORY))
          .print(Screen.of(spec, new StandardOptions()));
    }
  }
}
