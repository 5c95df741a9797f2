package news.dateline.index.history;

import java.time.Instant;
import java.util.List;
import news.dateline.index.document.Visibility;
import news.dateline.index.version.VersionHead;
import org.jspecify.annotations.Nullable;

/** What an article's current document says of it. */
record CurrentDocument(
    @Nullable String uri,
    @Nullable String source,
    @Nullable String rawSha256,
    Visibility visibility,
    @Nullable Instant embargoedUntil,
    @Nullable Instant expires) {
  static final List<String> FIELDS =
      List.of("uri", "source", "rawSha256", "visibility", "embargoedUntil", "expires");

  boolean shows(VersionHead version) {
    return version.rawSha256().equals(rawSha256);
  }

  /** Live, and no clock has still to say otherwise. */
  boolean isReadable(Instant now) {
    return visibility == Visibility.LIVE
        && (embargoedUntil == null || !embargoedUntil.isAfter(now))
        && (expires == null || expires.isAfter(now));
  }
}
