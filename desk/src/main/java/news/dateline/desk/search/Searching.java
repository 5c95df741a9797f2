package news.dateline.desk.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import java.util.List;
import news.dateline.desk.articles.Folding;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.index.NewsIndex;
import org.springframework.stereotype.Component;

/** Carries searches out, a page at a time. */
@Component
class Searching {
  static final int PAGE_SIZE = 20;
  static final int LAST_PAGE = NewsIndex.MAX_DEPTH / PAGE_SIZE;

  private final NewsIndex index;

  Searching(NewsIndex index) {
    this.index = index;
  }

  Results page(Question question, int page) {
    SearchResponse<StoryDocument> answer =
        index.search(
            request ->
                request
                    .query(question.query())
                    .sort(question.order().sort())
                    .from((page - 1) * PAGE_SIZE)
                    .size(PAGE_SIZE)
                    .source(source -> source.fetch(false)) // what is shown stands under the fold
                    .collapse(Folding.collapseMarked())
                    .aggregations(Facets.asked()));
    TotalHits total = answer.hits().total();
    List<Story> stories = Story.all(answer.hits());
    return new Results(
        total == null ? 0 : total.value(),
        total != null && total.relation() == TotalHitsRelation.Gte,
        stories,
        Facets.read(answer.aggregations(), question),
        page,
        answer.hits().hits().size() < PAGE_SIZE || page == LAST_PAGE);
  }
}
