package news.dateline.launcher.control;

import java.util.List;
import java.util.stream.Collectors;
import news.dateline.article.ArticleId;
import news.dateline.launcher.client.OperatorClient;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How one article is named: by its id, or by its uri, with its source where several have it. */
final class Named {
  @Parameters(paramLabel = "ARTICLE", description = "The article's id or its uri.")
  private String article = "";

  @Option(
      names = {"-s", "--source"},
      paramLabel = "SOURCE",
      description =
          "The source's id: to tell articles of the same uri apart, and to name one that has not"
              + " come yet.")
  private @Nullable String source;

  /** Which article is meant. */
  Target target(Controls controls) {
    return target(article, source, controls);
  }

  /**
   * Which article that is.
   *
   * @throws CommandFailure in a sentence, if there is none or more than one
   */
  static Target target(String article, @Nullable String source, Controls controls) {
    if (ArticleId.ifOne(article).isPresent()) {
      return controls.find(article).orElseThrow(() -> unknown("There is no article " + article));
    }
    if (source != null) {
      String id = ArticleId.of(source, article).value();
      return controls.find(id).orElseGet(() -> new Target(id, source, article, ""));
    }
    List<Target> found =
        controls
            .page("uri=" + OperatorClient.encode(article))
            .path("articles")
            .valueStream()
            .map(Target::of)
            .toList();
    if (found.size() > 1) {
      throw new CommandFailure(
          Visible.text(
              "'%s' is an article of several sources, say which by --source: %s."
                  .formatted(
                      article,
                      found.stream().map(Target::source).collect(Collectors.joining(", ")))),
          ExitCode.USAGE);
    }
    return found.stream()
        .findFirst()
        .orElseThrow(() -> unknown("No article has the uri '" + article + "'"));
  }

  private static CommandFailure unknown(String what) {
    return new CommandFailure(
        Visible.text(what + ". To name one that has not come yet, give its uri and its --source."),
        ExitCode.REFUSED);
  }
}
