package news.dateline.index;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.Control;
import news.dateline.index.control.AuditEntry;
import news.dateline.index.control.AuditLog;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.Standing;
import news.dateline.tracing.ArticleLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes controls down, with what they meet, before they are carried out. */
final class ControlAudit {
  private static final Logger LOG = LoggerFactory.getLogger(ControlAudit.class);

  private final AuditLog log;
  private final Clock clock;

  ControlAudit(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * Writes down what is to be done to these articles; returns those that were not written down
   * before.
   *
   * @param after what can be seen of each then; one without it is not changed
   */
  List<Control> write(Map<OpenArticle, String> after, Arrivals arrivals) {
    Map<String, AuditEntry> entries = new HashMap<>();
    List<Control> controls = new ArrayList<>();
    after.forEach(
        (article, visibility) -> {
          for (Control control : article.controls()) {
            controls.add(control);
            entries.put(control.controlId(), entry(article, control, visibility));
          }
        });
    if (entries.isEmpty()) {
      return List.of();
    }
    Set<String> written = log.write(entries);
    List<Control> fresh =
        controls.stream().filter(control -> written.contains(control.controlId())).toList();
    fresh.forEach(
        control ->
            tell(control, Objects.requireNonNull(entries.get(control.controlId())), arrivals));
    return fresh;
  }

  private AuditEntry entry(OpenArticle article, Control control, String after) {
    Optional<String> before = article.standing().map(Standing::visibility).map(Visibility::word);
    return AuditEntry.of(control, article.uri(), before.orElse(null), after, clock.instant());
  }

  private static void tell(Control control, AuditEntry entry, Arrivals arrivals) {
    String articleId = control.articleId().value();
    try (ArticleLog _ = ArticleLog.about(articleId, arrivals.trace(control).orElse(null))) {
      LOG.info(
          "{} of article {} of {} by {}: it was {} and is {}",
          control.deed().word(),
          control.articleId(),
          control.source(),
          control.actor(),
          Objects.requireNonNullElse(entry.before(), "not there yet"),
          entry.after());
    }
  }
}
