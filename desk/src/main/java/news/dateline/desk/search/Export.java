package news.dateline.desk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.NewsIndex;
import org.springframework.stereotype.Component;

/**
 * Everything that a search finds, the newest first and a thousand at most, a part at a time: copies
 * one by one, since programs fold for themselves.
 */
@Component
class Export {
  static final int MOST = 1_000;
  private static final int PART = NewsIndex.MAX_SIZE;

  private final NewsIndex index;

  Export(NewsIndex index) {
    this.index = index;
  }

  /** Takes a part. */
  interface Taker {
    void take(List<Hit<StoryDocument>> part) throws IOException;
  }

  /** Hands each part on before the next is asked for. */
  void each(Question question, Taker taker) throws IOException {
    List<FieldValue> after = List.of();
    for (int told = 0; told < MOST; told += PART) {
      List<Hit<StoryDocument>> part = part(question, after, PART);
      taker.take(part);
      if (part.size() < PART) {
        return;
      }
      after = part.getLast().sort();
    }
  }

  List<Hit<StoryDocument>> part(Question question, List<FieldValue> after, int size) {
    return index
        .search(
            request -> {
              request
                  .query(question.query())
                  .sort(Order.NEWEST.sort())
                  .size(size)
                  .source(
                      source ->
                          source.filter(
                              filter ->
                                  filter.excludes("storyBands", "detail", "order", "control")));
              return after.isEmpty() ? request : request.searchAfter(after);
            })
        .hits()
        .hits();
  }
}
