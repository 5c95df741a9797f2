package news.dateline.index.change;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Change;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOrder;

/**
 * One look at the marks that were written after a position, in one search: what it finds is told in
 * one transaction, with the position that it reaches.
 */
record Look(List<Change> changes, Position until) {
  private static final int PAGE = 1_000; // a megabyte on the way here, half of one on Kafka
  private static final Comparator<StoredDocument<Marked>> AS_WRITTEN =
      Comparator.comparingLong(Marked::writtenAs);

  /** What comes after {@code from}; with the index's end reached or not. */
  static Look after(Position from, WriteOrder order, WriteOrder.End end, Instant now) {
    Instant kept = now.minus(ArticleTopics.CHANGES_KEPT); // older ones nobody could ask for
    Instant notBefore = from.notBefore().isAfter(kept) ? from.notBefore() : kept;
    return from.isOf(end)
        ? inTheSame(from, order, end, notBefore)
        : beforeTheSwap(from, order, end, notBefore);
  }

  private static Look inTheSame(
      Position from, WriteOrder order, WriteOrder.End end, Instant notBefore) {
    long until = end.complete();
    List<StoredDocument<Marked>> page = page(from, until, order, notBefore);
    if (page.size() == PAGE) { // there may be more, and those sorted last need not be the latest
      until = Math.min(until, from.seqNo() + PAGE);
      page = page(from, until, order, notBefore);
    }
    return new Look(told(page.stream().sorted(AS_WRITTEN).toList()), from.at(from.index(), until));
  }

  private static List<StoredDocument<Marked>> page(
      Position from, long until, WriteOrder order, Instant notBefore) {
    return order.marked(
        from.index(), from.seqNo(), until, notBefore, PAGE, Marked.class, Marked.FIELDS);
  }

  /** The index has taken another's place: first the rest of what was written there. */
  private static Look beforeTheSwap(
      Position from, WriteOrder order, WriteOrder.End end, Instant notBefore) {
    List<StoredDocument<Marked>> page =
        order.markedBefore(
            end.index(), from.index(), from.seqNo(), notBefore, PAGE, Marked.class, Marked.FIELDS);
    Position until =
        page.isEmpty()
            ? Position.before(end, from.notBefore())
            : from.at(Marked.writtenIn(page.getLast()), Marked.writtenAs(page.getLast()));
    return new Look(told(page), until);
  }

  private static List<Change> told(List<StoredDocument<Marked>> page) {
    return page.stream().flatMap(document -> Marked.told(document).stream()).toList();
  }
}
