package news.dateline.desk.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import news.dateline.desk.index.FoldedStories;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.NewsIndex;
import org.springframework.stereotype.Component;

/** Carries searches out, a page at a time. */
@Component
class Searching {
  static final int PAGE_SIZE = 20;
  static final int LAST_PAGE = NewsIndex.MAX_DEPTH / PAGE_SIZE;

  private final FoldedStories stories;

  Searching(ListedStories listed) {
    this.stories = new FoldedStories(listed);
  }

  Results page(Question question, int page) {
    ListedStories.Found found =
        stories.search(
            question.query(),
            question.hasWords(),
            request ->
                request
                    .sort(question.order().sort())
                    .from((page - 1) * PAGE_SIZE)
                    .size(PAGE_SIZE)
                    .aggregations(Facets.asked()));
    SearchResponse<Void> answer = found.answer();
    TotalHits total = answer.hits().total();
    return new Results(
        total == null ? 0 : total.value(),
        total != null && total.relation() == TotalHitsRelation.Gte,
        found.stories(),
        Facets.read(answer.aggregations(), question),
        page,
        answer.hits().hits().size() < PAGE_SIZE || page == LAST_PAGE);
  }
}
