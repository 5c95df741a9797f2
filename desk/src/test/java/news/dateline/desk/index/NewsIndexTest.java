package news.dateline.desk.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NewsIndexTest {
  @Test
  void aQuestionIsBounded() {
    assertThatCode(() -> require(search -> search.from(800).size(200))).doesNotThrowAnyException();
    assertThatThrownBy(() -> require(search -> search.size(201)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> require(search -> search.from(990).size(20)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noOtherIndexIsAsked() {
    assertThatThrownBy(() -> require(search -> search.index("article-versions")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void require(UnaryOperator<SearchRequest.Builder> search) {
    NewsIndex.requireBounded(
        search.apply(new SearchRequest.Builder().index("articles-live")).build());
  }
}
