package news.dateline.ingest.operator;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleLimits;
import news.dateline.article.Control;
import news.dateline.article.ControlDeed;
import news.dateline.ingest.operator.ControlRequest.Target;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads requests of operators as controls. */
@Component
class ControlOrders {
  static final int MOST = 500; // controls of a request: some 200 KB on Kafka, acknowledged together

  private static final String NOBODY = "operator"; // all that the one key tells

  private final SourceRegistry registry;
  private final Clock clock;

  ControlOrders(SourceRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /** The controls that are asked for. */
  List<Control> read(ControlRequest request) {
    List<Target> targets = request.articles();
    if (targets.isEmpty() || targets.size() > MOST) {
      throw OperatorProblem.invalid(
          "articles has %d entries; name 1 to %d, each by source and uri, or by source and id"
              .formatted(targets.size(), MOST));
    }
    ControlDeed deed = request.deed();
    if (deed == null) {
      throw OperatorProblem.invalid("deed is missing: kill, hold, release, reinstate or purge");
    }
    String reason = reason(request.reason());
    String actor = actor(request.by());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return targets.stream().map(target -> control(target, deed, actor, reason, now)).toList();
  }

  private Control control(
      Target target, ControlDeed deed, String actor, String reason, Instant now) {
    String source = Objects.requireNonNullElse(target.source(), "");
    if (source.isBlank() || source.length() > ArticleLimits.ID_CHARS) {
      throw OperatorProblem.invalid("source is missing: the id of the source the article is of");
    }
    return Control.byHand(id(target, source), source, target.uri(), deed, actor, reason, now);
  }

  private ArticleId id(Target target, String source) {
    String uri = target.uri();
    String id = target.id();
    if (uri == null || uri.isBlank()) {
      return id(id);
    }
    if (uri.length() > ArticleLimits.URI_CHARS) {
      throw OperatorProblem.invalid(
          "uri is longer than %d characters, as none of ours is"
              .formatted(ArticleLimits.URI_CHARS));
    }
    ArticleId made = ArticleId.of(source, uri);
    if (id != null && !id(id).equals(made)) {
      throw OperatorProblem.invalid(
          "article %s is not the one that %s calls '%s'".formatted(id, source, uri));
    }
    if (id == null && registry.find(source).isEmpty()) {
      throw OperatorProblem.unknownSource(source);
    }
    return made;
  }

  private static ArticleId id(@Nullable String id) {
    try {
      return new ArticleId(Objects.requireNonNullElse(id, ""));
    } catch (IllegalArgumentException e) {
      throw OperatorProblem.invalid(String.valueOf(e.getMessage()));
    }
  }

  private static String reason(@Nullable String stated) {
    String reason = stated == null ? "" : stated.strip();
    if (reason.isEmpty() || reason.length() > Control.REASON_CHARS) {
      throw OperatorProblem.invalid(
          "reason is %s: say why in 1 to %d characters; it is kept in the audit"
              .formatted(reason.isEmpty() ? "missing" : "too long", Control.REASON_CHARS));
    }
    return reason;
  }

  private static String actor(@Nullable String stated) {
    String actor = stated == null || stated.isBlank() ? NOBODY : stated.strip();
    if (actor.length() > ArticleLimits.ID_CHARS || actor.equals(Control.WIRE)) {
      throw OperatorProblem.invalid(
          "by is no name of an operator: 1 to %d characters, and not '%s', which is what wires do themselves"
              .formatted(ArticleLimits.ID_CHARS, Control.WIRE));
    }
    return actor;
  }
}
