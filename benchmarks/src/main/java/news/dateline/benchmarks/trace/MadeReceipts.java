package news.dateline.benchmarks.trace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.DeliveryNote;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptDocument.Hops;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;

/** Receipts of stories that never were, of four versions each, as documents to be written. */
final class MadeReceipts {
  static final int OF_A_STORY = 4;

  private static final String SOURCE = "newsroom";
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private MadeReceipts() {}

  static String uri(int story) {
    return "tag:made,2026:" + story;
  }

  static String slug(int story) {
    return "BC-MADE/" + story;
  }

  static String articleId(int story) {
    return ArticleId.of(SOURCE, uri(story)).value();
  }

  static String sha256(int story, int version) {
    return Hashes.sha256((story + "/" + version).getBytes(StandardCharsets.UTF_8));
  }

  static String receiptId(int story, int version) {
    return Receipt.idOf(SOURCE, "push", "", sha256(story, version));
  }

  /** A story's document and its receipts. */
  static List<DocumentWrite> of(int story) {
    List<DocumentWrite> writes = new ArrayList<>();
    String current = receiptId(story, OF_A_STORY);
    String document =
        """
        {"uri": "%s", "source": "%s", "visibility": "withheld", "version": "%d", "receiptId": "%s", \
        "parserRevision": 1, "enrichmentRevision": 4, "indexedAt": "%s"}"""
            .formatted(uri(story), SOURCE, OF_A_STORY, current, FIRST);
    writes.add(
        new DocumentWrite(
            Indices.ARTICLES, articleId(story), document.getBytes(StandardCharsets.UTF_8), null));
    for (int version = 1; version <= OF_A_STORY; version++) {
      writes.add(
          new DocumentWrite(
              Indices.RECEIPTS,
              receiptId(story, version),
              ArticleCodec.encode(receipt(story, version, current)),
              null));
    }
    return writes;
  }

  private static ReceiptDocument receipt(int story, int version, String current) {
    Instant at = FIRST.plusSeconds(story).plusMillis(version);
    String sha256 = sha256(story, version);
    boolean last = version == OF_A_STORY;
    return new ReceiptDocument(
        SOURCE,
        at,
        "push",
        articleId(story),
        sha256,
        last ? "indexed" : "superseded",
        null,
        last ? null : current,
        at,
        new DeliveryNote(
            "newsml-g2",
            4_096,
            1,
            Integer.toString(version),
            sha256,
            DeliveryNote.uriKey(uri(story)),
            DeliveryNote.slugKey(slug(story)),
            List.of("versionCreated:ambiguous-12h")),
        new Hops(
            "articles-raw-v1-%d@%d".formatted(story % 12, story),
            "articles-enriched-v1-%d@%d".formatted(story % 12, story),
            at,
            4));
  }
}
