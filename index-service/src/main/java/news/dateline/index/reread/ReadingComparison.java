package news.dateline.index.reread;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.index.receipt.ReceiptLines;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.index.reread.ComparedReading.Outcome;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.version.KeptVersion;
import news.dateline.index.version.VersionArchive;
import org.jspecify.annotations.Nullable;

/** Compares new readings with what is kept of their bytes; writes nothing. */
final class ReadingComparison {
  private final ReceiptLines receipts;
  private final VersionArchive versions;

  ReadingComparison(DocumentStore store) {
    this.receipts = new ReceiptLines(store);
    this.versions = new VersionArchive(store);
  }

  /** Each beside the kept reading, in their order. */
  List<ComparedReading> compare(List<Article> readings) {
    Map<String, Line> lines =
        receipts.find(readings.stream().map(Article::receiptId).distinct().toList()).stream()
            .collect(Collectors.toMap(Line::receiptId, line -> line));
    return readings.stream().map(read -> compare(read, lines.get(read.receiptId()))).toList();
  }

  private ComparedReading compare(Article read, @Nullable Line line) {
    if (line == null) {
      return compared(read, Outcome.UNKNOWN_RECEIPT, List.of());
    }
    if (!read.id().value().equals(line.receipt().articleId())) {
      return compared(read, Outcome.OTHER_STORY, List.of());
    }
    if (!read.receivedAt().equals(line.receipt().receivedAt())) {
      return compared(read, Outcome.LATER_COPY, List.of());
    }
    KeptVersion kept =
        versions.find(Map.of(read.id().value(), read.order().rawSha256())).get(read.id().value());
    if (kept == null) {
      return compared(read, Outcome.NOT_KEPT, List.of());
    }
    if (kept.redacted()) {
      return compared(read, Outcome.REDACTED, List.of());
    }
    List<FieldDifference> differences = differences(kept, read);
    return compared(read, differences.isEmpty() ? Outcome.SAME : Outcome.CHANGES, differences);
  }

  /** Only its first receipt gives a version its place. */
  private static List<FieldDifference> differences(KeptVersion kept, Article read) {
    Article before = kept.article().asRead();
    boolean givesPlace = kept.facts().first().receiptId().equals(read.receiptId());
    return FieldDifference.between(
        before, givesPlace ? read : ArticleBuilder.builder(read).order(before.order()).build());
  }

  private static ComparedReading compared(
      Article read, Outcome outcome, List<FieldDifference> differences) {
    return new ComparedReading(
        read.receiptId(), read.id().value(), read.uri(), outcome, differences);
  }
}
