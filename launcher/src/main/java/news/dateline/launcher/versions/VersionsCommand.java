package news.dateline.launcher.versions;

import news.dateline.article.ArticleId;
import news.dateline.launcher.client.IndexQuestion;
import news.dateline.launcher.console.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code dateline versions}. */
@Command(
    name = "versions",
    description = "Show an article's versions in order, and what changed from each to the next.",
    footer = {
      "",
      "The current version has a *. Under a version stand the receipts that brought it, and what"
          + " became of each. Text is shown only while the article may be read, and of the newest"
          + " changes up to about a million characters.",
      "",
      "Exit code: 0 shown, 1 no version is kept, 2 wrong usage, 3 no system answered.",
      "",
      "Example: ./dateline versions tag:harbour --source newsroom"
    })
public final class VersionsCommand extends IndexQuestion {
  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description = "The source's id, to find an article by its uri.")
  private @Nullable String source;

  @Parameters(paramLabel = "ARTICLE", description = "The article's id, or its uri with --source.")
  private String article = "";

  @Override
  protected String path() {
    return "/v1/articles/" + id() + "/versions";
  }

  @Override
  protected void print(JsonNode answer, Screen screen) {
    new HistorySheet(answer).print(screen);
  }

  private String id() {
    if (source != null) {
      return ArticleId.of(source, article).value();
    }
    if (ArticleId.ifOne(article).isPresent()) {
      return article;
    }
    throw new ParameterException(
        spec().commandLine(),
        "'%s' is no article's id: say --source, to find it by its uri.".formatted(article));
  }
}
