package news.dateline.index.watch;

import java.time.Instant;
import java.util.List;
import news.dateline.article.PubStatus;
import news.dateline.index.document.Visibility;
import org.jspecify.annotations.Nullable;

/** What watches tell of a story: fields of its document. */
record Story(
    String uri,
    String source,
    Visibility visibility,
    PubStatus pubStatus,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires,
    @Nullable Instant published,
    @Nullable String headline,
    @Nullable String lead) {
  static final List<String> FIELDS =
      List.of(
          "uri",
          "source",
          "visibility",
          "pubStatus",
          "embargoedUntil",
          "expires",
          "published",
          "headline",
          "lead");

  /** As {@code articles-live} has it. */
  boolean isVisible(Instant now) {
    return visibility == Visibility.LIVE
        && pubStatus == PubStatus.USABLE
        && (embargoedUntil == null || !embargoedUntil.isAfter(now))
        && (expires == null || expires.isAfter(now));
  }

  /** What it is called. */
  String title() {
    return headline == null || headline.isBlank() ? uri : headline;
  }
}
