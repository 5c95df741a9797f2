package news.dateline.desk.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.OutageException.Kind;

/**
 * The stories that may be seen now. Every question has an end: of time, of size, of depth, and of
 * how many are asked at once. What goes wrong leaves as {@link OutageException}, or as {@link
 * RefusedQuestionException} where it is the question.
 */
public final class NewsIndex {
  /** Stories of one answer, at most. */
  public static final int MAX_SIZE = 200;

  /** How far a question may reach down its answer. */
  public static final int MAX_DEPTH = 1_000;

  /** Stories are counted so far; what is more is told as more. */
  public static final int MAX_COUNT = 10_000;

  /** An alias with a filter: nothing else may be asked, so nothing else can be shown. */
  private static final String LIVE = "articles-live";

  private static final String TIMEOUT = "2s";

  /**
   * Copies of a shard refresh at different moments: what one has told another must not take back.
   */
  private static final String ONE_COPY = "desk";

  private static final int ID_CHARS = 26;

  private final ElasticsearchClient client;
  private final Outages outages;
  private final Turns questions;

  /**
   * The index behind {@code client}.
   *
   * @param atOnce how many questions it is asked at once; one behind them waits a moment
   * @throws IllegalArgumentException if that is none
   */
  public NewsIndex(ElasticsearchClient client, Outages outages, int atOnce) {
    if (atOnce < 1) {
      throw new IllegalArgumentException(
          "dateline.desk.searches-at-once is %d, and must be 1 or more".formatted(atOnce));
    }
    this.client = client;
    this.outages = outages;
    this.questions = new Turns(atOnce);
  }

  /**
   * What the request finds, completely or not at all.
   *
   * @param request sets what is looked for; index, time and counting are set
   * @throws IllegalArgumentException if it asks for more than {@link #MAX_SIZE} stories, or reaches
   *     below {@link #MAX_DEPTH}
   */
  public SearchResponse<StoryDocument> search(UnaryOperator<SearchRequest.Builder> request) {
    return search(request, StoryDocument.class);
  }

  /** The same, with documents read as {@code type}. */
  public <T> SearchResponse<T> search(UnaryOperator<SearchRequest.Builder> request, Class<T> type) {
    SearchRequest bounded =
        request
            .apply(
                new SearchRequest.Builder()
                    .index(LIVE)
                    .timeout(TIMEOUT)
                    .preference(ONE_COPY)
                    .allowPartialSearchResults(false)
                    .trackTotalHits(count -> count.count(MAX_COUNT)))
            .build();
    requireBounded(bounded);
    SearchResponse<T> answer = ask(bounded, type);
    if (answer.timedOut()) {
      throw new OutageException(
          Kind.SLOW, OutageException.ELASTICSEARCH, "a search ran out of time");
    }
    outages.answered(OutageException.ELASTICSEARCH);
    return answer;
  }

  /** The story of this id with everything that is kept of it, if it may be seen now. */
  public Optional<Story> find(String articleId) {
    if (articleId.length() > ID_CHARS) {
      return Optional.empty();
    }
    // A search and no get: a get does not heed the alias's filter.
    return search(request -> request.size(1).query(q -> q.ids(ids -> ids.values(articleId))))
        .hits()
        .hits()
        .stream()
        .findFirst()
        .map(Story::of);
  }

  private <T> SearchResponse<T> ask(SearchRequest request, Class<T> type) {
    if (!questions.take()) {
      throw new OutageException(
          Kind.BUSY, OutageException.ELASTICSEARCH, "too many searches are under way");
    }
    try {
      return Answers.of(() -> client.search(request, type));
    } finally {
      questions.giveBack();
    }
  }

  static void requireBounded(SearchRequest request) {
    int size = Optional.ofNullable(request.size()).orElse(0);
    int from = Optional.ofNullable(request.from()).orElse(0);
    if (size > MAX_SIZE || from + size > MAX_DEPTH || !request.index().equals(List.of(LIVE))) {
      throw new IllegalArgumentException(
          "a search of %s for %d stories from %d".formatted(request.index(), size, from));
    }
  }
}
