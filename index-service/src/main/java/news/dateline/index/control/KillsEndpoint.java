package news.dateline.index.control;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleLimits;
import news.dateline.article.Control;
import news.dateline.index.control.KillOffice.Line;
import news.dateline.index.problem.EndpointProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.http.HttpStatus;

/** The worklist of kills on the management port, which only operators reach. */
@WebEndpoint(id = "kills")
public class KillsEndpoint {
  private static final int USUAL_LIMIT = 100;
  private static final int MOST = 1_000; // a page of some 500 KB

  private final KillOffice office;
  private final ArticleLookup articles;

  /** An endpoint of that office. */
  public KillsEndpoint(KillOffice office, ArticleLookup articles) {
    this.office = office;
    this.articles = articles;
  }

  /** The newest kills of a state and a source; all where nothing is said. */
  @ReadOperation
  public WebEndpointResponse<?> list(
      @Nullable String state, @Nullable String source, @Nullable Integer limit) {
    return EndpointProblem.orAnswer(
        () ->
            new WebEndpointResponse<>(
                Map.of(
                    "kills",
                    office.list(
                        Optional.ofNullable(state).map(KillsEndpoint::state),
                        Optional.ofNullable(source),
                        Math.clamp(Objects.requireNonNullElse(limit, USUAL_LIMIT), 1, MOST)))));
  }

  /** Resolves a kill to the article of that id or uri, or dismisses it for a reason. */
  @WriteOperation
  public WebEndpointResponse<?> settle(
      @Selector String id,
      String action,
      @Nullable String article,
      @Nullable String by,
      @Nullable String reason) {
    return EndpointProblem.orAnswer(
        () ->
            told(
                id,
                switch (action) {
                  case "resolve" -> resolve(id, required("article", article), name(by));
                  case "dismiss" -> office.dismiss(id, name(by), required("reason", reason));
                  default -> throw new IllegalArgumentException("action is 'resolve' or 'dismiss'");
                }));
  }

  private Optional<Line> resolve(String id, String article, String by) {
    Optional<Line> kill = office.find(id);
    if (kill.isEmpty()) {
      return kill;
    }
    ArticleId story =
        ArticleId.ifOne(article).orElseGet(() -> ArticleId.of(kill.get().kill().source(), article));
    ArticleHead head =
        articles
            .find(story.value())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no article '%s' of %s"
                            .formatted(article, kill.get().kill().source())));
    if (!kill.get().kill().source().equals(head.source())) {
      throw new IllegalArgumentException(
          "a wire kills its own stories: article '%s' is none of %s"
              .formatted(article, kill.get().kill().source()));
    }
    return office.resolve(id, story, by);
  }

  private static WebEndpointResponse<?> told(String id, Optional<Line> line) {
    return line.<WebEndpointResponse<?>>map(WebEndpointResponse::new)
        .orElseGet(() -> EndpointProblem.of(HttpStatus.NOT_FOUND, "there is no kill " + id));
  }

  private static KillState state(String word) {
    for (KillState state : KillState.values()) {
      if (state.word().equals(word.toLowerCase(Locale.ROOT))) {
        return state;
      }
    }
    throw new IllegalArgumentException("state is unresolved, resolving, resolved or dismissed");
  }

  private static String name(@Nullable String by) {
    String name = required("by", by);
    if (name.length() > ArticleLimits.ID_CHARS || name.equals(Control.WIRE)) {
      throw new IllegalArgumentException(
          "by is a name of at most %d characters, and not '%s'"
              .formatted(ArticleLimits.ID_CHARS, Control.WIRE));
    }
    return name;
  }

  private static String required(String name, @Nullable String value) {
    if (value == null || value.isBlank() || value.length() > Control.REASON_CHARS) {
      throw new IllegalArgumentException(
          "%s is missing, or longer than %d characters".formatted(name, Control.REASON_CHARS));
    }
    return value.strip();
  }
}
