package news.dateline.index;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.EnrichedArticle;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.document.Carried;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.document.ChangeRule;
import news.dateline.index.document.EmptyDocument;
import news.dateline.index.document.Retention;
import news.dateline.index.document.Visibility;
import news.dateline.index.judge.ControlState;
import news.dateline.index.judge.Standing;
import news.dateline.index.judge.Verdict;
import news.dateline.index.judge.Version;
import news.dateline.index.version.KeptVersion;
import news.dateline.index.version.VersionArchive;
import org.jspecify.annotations.Nullable;

/** Makes documents of what the judge decides, from what a batch brings or from what is kept. */
final class Showing {
  private final VersionArchive versions;
  private final Retention retention;
  private final Clock clock;

  Showing(VersionArchive versions, Retention retention, Clock clock) {
    this.versions = versions;
    this.retention = retention;
    this.clock = clock;
  }

  /** What the documents are to show; an article is missing whose version has no reading left. */
  Map<OpenArticle, Shown> of(Map<OpenArticle, Verdict> verdicts) {
    Instant now = clock.instant();
    Map<OpenArticle, Shown> shown = new LinkedHashMap<>();
    Map<String, String> rawSha256ByArticleId = new HashMap<>();
    verdicts.forEach(
        (article, verdict) -> {
          if (verdict.shown()) {
            return;
          }
          Optional<Version> current = verdict.current();
          Optional<EnrichedArticle> reading = current.flatMap(article::reading);
          if (current.isEmpty()) {
            shown.put(article, empty(article, verdict, now));
          } else if (reading.isPresent()) {
            EnrichedArticle enriched = current.get().shown(reading.get());
            shown.put(article, shown(article, verdict, current.get(), enriched, now));
          } else {
            rawSha256ByArticleId.put(article.id(), current.get().rawSha256());
          }
        });
    Map<String, KeptVersion> kept = versions.find(rawSha256ByArticleId);
    verdicts.forEach(
        (article, verdict) -> {
          KeptVersion found = kept.get(article.id());
          if (found != null) {
            EnrichedArticle left =
                found.redacted() && !verdict.killed() ? found.ended() : found.article();
            shown.put(article, shown(article, verdict, found.facts(), left, now));
          } else if (!verdict.shown() && (verdict.control().killed() || verdict.control().held())) {
            shown.putIfAbsent(article, empty(article, verdict, now));
          }
        });
    return shown;
  }

  private Shown shown(
      OpenArticle article, Verdict verdict, Version version, EnrichedArticle stated, Instant now) {
    EnrichedArticle limited = retention.limit(stated, now);
    ControlState control = verdict.control();
    Visibility visibility = Visibility.of(control.applied(limited.article()), now);
    String reading = version.reading().sha256();
    ChangeRule.After after = ChangeRule.After.of(limited, reading, visibility, control.purged());
    @Nullable ChangeMark change = ChangeRule.mark(article.before(), after, now);
    @Nullable String storyId = article.standing().map(Standing::storyId).orElse(null);
    byte[] json =
        ArticleDocumentMapper.map(limited, reading, new Carried(storyId, control, change), now);
    return new Shown(json, visibility);
  }

  private static Shown empty(OpenArticle article, Verdict verdict, Instant now) {
    EmptyDocument document =
        EmptyDocument.of(
            article.id(),
            article.uri(),
            article.source(),
            verdict.control(),
            article.before(),
            now);
    return new Shown(document.json(), document.visibility());
  }
}
