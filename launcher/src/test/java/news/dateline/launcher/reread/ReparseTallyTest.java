package news.dateline.launcher.reread;

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
import tools.jackson.databind.JsonNode;

class ReparseTallyTest {
  @Test
  void whatDiffersAndWhatCannotBeReadIsListedAndAllIsCounted() {
    assertThat(CommandRun.of(new Shown()).out())
        .isEqualTo(
            """
            1c0f1c0f1c0f1c0f  received 2026-03-11T10:15:31Z  refused today: malformed-json, at line 1
            2d  received 2026-03-11T10:15:32Z  not read: it came by a feed
            r1  tag:a  headline, versionCreated nothing → 2026-03-11T10:00:00Z
            r2  tag:b  other-story: not published
            field           articles
            headline        1
            versionCreated  1
            5 copies read: changes 1, other-story 1, same 1, not readable 2. Nothing was published.
            """);
  }

  @Test
  void whichArticlesAreMeantMustBeSaid() {
    assertThat(CommandRun.of(new ReenrichCommand(), "--source", "newsroom").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of(new ReparseCommand(), "--source", "newsroom").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Command
  private static final class Shown implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
      ReparseTally tally = new ReparseTally(Screen.of(spec, new StandardOptions()), true);
      tally.add(
          json(
              """
              {"copies": 5, "items": [{"article": {}}, {"article": {}}, {"article": {}},
               {"rawSha256": "1c0f1c0f1c0f1c0f1c0f", "receivedAt": "2026-03-11T10:15:31Z",
                "refusal": {"reason": "malformed-json", "where": "line 1"}},
               {"rawSha256": "2d", "receivedAt": "2026-03-11T10:15:32Z", "problem": "it came by a feed"}]}
              """),
          json(
              """
              [{"receiptId": "r1", "uri": "tag:a", "outcome": "changes", "differences": [{"field": "headline"},
                {"field": "versionCreated", "to": "2026-03-11T10:00:00Z"}]},
               {"receiptId": "r2", "uri": "tag:b", "outcome": "other-story"},
               {"receiptId": "r3", "uri": "tag:c", "outcome": "same"}]
              """),
          0);
      tally.print();
    }

    private static JsonNode json(String text) {
      return ArticleCodec.mapper().readTree(text);
    }
  }
}
