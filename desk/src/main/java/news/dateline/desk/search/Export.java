package news.dateline.desk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.OutageException.Kind;
import news.dateline.desk.index.Turns;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that a search finds, the newest first and a thousand at most, a part at a time: copies
 * one by one, since programs fold for themselves.
 */
@Component
class Export {
  static final int MOST = 1_000;
  private static final int PART = 20; // whole documents: the longest have millions of characters

  /** A heap of 256 MB holds so many parts of the longest. */
  private static final int AT_ONCE = 2;

  /** What services keep for themselves. */
  private static final List<String> INTERNAL =
      List.of(
          "versionOrdinal",
          "order",
          "control",
          "readingSha256",
          "change.id",
          "change.index",
          "change.seqNo",
          "storyBands");

  private static final List<String> UNTOLD =
      List.of("bodyText", "storyBands", "detail", "order", "control");

  private final NewsIndex index;
  private final Turns turns = new Turns(AT_ONCE);

  Export(NewsIndex index) {
    this.index = index;
  }

  /** Takes a part. */
  interface Taker {
    void take(List<Hit<ObjectNode>> part) throws IOException;
  }

  /** Hands each part on before the next is asked for. */
  void each(Question question, Taker taker) throws IOException {
    if (!turns.take()) {
      throw new OutageException(
          Kind.BUSY, OutageException.ELASTICSEARCH, "too many exports are under way");
    }
    try {
      eachPart(question, taker);
    } finally {
      turns.giveBack();
    }
  }

  private void eachPart(Question question, Taker taker) throws IOException {
    List<FieldValue> after = List.of();
    for (int told = 0; told < MOST; told += PART) {
      List<Hit<ObjectNode>> part = part(question, after, PART, INTERNAL, ObjectNode.class);
      taker.take(part);
      if (part.size() < PART) {
        return;
      }
      after = part.getLast().sort();
    }
  }

  /** The newest, as a feed tells them. */
  List<Hit<StoryDocument>> newest(Question question, int size) {
    return part(question, List.of(), size, UNTOLD, StoryDocument.class);
  }

  private <T> List<Hit<T>> part(
      Question question, List<FieldValue> after, int size, List<String> without, Class<T> type) {
    return index
        .search(
            request -> {
              request
                  .query(question.query())
                  .sort(Order.NEWEST.sort())
                  .size(size)
                  .source(source -> source.filter(filter -> filter.excludes(without)));
              return after.isEmpty() ? request : request.searchAfter(after);
            },
            type)
        .hits()
        .hits();
  }
}
