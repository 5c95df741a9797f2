package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.dateline.desk.web.BadQuestionException;
import news.dateline.query.SearchQuery;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void wordsAreSortedByHowWellTheyMatch() {
    assertThat(suiting("source:tass ferry")).isEqualTo(Order.RELEVANCE);
    assertThat(suiting("(source:tass \"ferry fire\") OR lang:en")).isEqualTo(Order.RELEVANCE);
  }

  @Test
  void whatMatchesOrDoesNotIsSortedByTime() {
    assertThat(suiting("source:tass -ferry")).isEqualTo(Order.NEWEST);
  }

  @Test
  void anOrderThatThereIsNotIsRefused() {
    assertThat(Order.named("oldest")).isEqualTo(Order.OLDEST);
    assertThatThrownBy(() -> Order.named("OLDEST")).isInstanceOf(BadQuestionException.class);
  }

  private static Order suiting(String query) {
    return Order.suiting(SearchQuery.parse(query).root());
  }
}
