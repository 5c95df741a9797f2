package news.dateline.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.dateline.article.ArticleId;

/** Wire bytes for tests: canonical JSON of one story's versions. */
final class Wires {
  static final String SOURCE = "newsroom";

  private Wires() {}

  static byte[] version(String uri, int version, String text) {
    return version(uri, version, text, text);
  }

  static byte[] version(String uri, int version, String headline, String bodyText) {
    return json(
        """
        {"uri": "%s", "version": %d, "versionCreated": "%s", "headline": "%s", "bodyText": "%s"}"""
            .formatted(uri, version, created(version), headline, bodyText));
  }

  /** When a version says that it was made. */
  static Instant created(int version) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(version);
  }

  static byte[] kill(String uri) {
    return json(
        """
        {"uri": "%s", "pubStatus": "canceled", "versionCreated": "2026-01-01T00:00:00Z"}"""
            .formatted(uri));
  }

  static byte[] embargoed(String uri, Instant until, String text) {
    return json(
        """
        {"uri": "%s", "embargoedUntil": "%s", "headline": "%s", "bodyText": "%s"}"""
            .formatted(uri, until, text, text));
  }

  static String id(String uri) {
    return ArticleId.of(SOURCE, uri).value();
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
