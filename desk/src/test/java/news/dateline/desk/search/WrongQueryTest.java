package news.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import news.dateline.query.QueryException;
import news.dateline.query.SearchQuery;
import org.junit.jupiter.api.Test;

class WrongQueryTest {
  @Test
  void theCharacterThatIsWrongIsCutOut() {
    WrongQuery wrong = wrong("ferr* \uD83D\uDE00");

    assertThat(wrong.sentence())
        .startsWith("At character 5: * stands for nothing here")
        .endsWith(".");
    assertThat(wrong.before() + "|" + wrong.here() + "|" + wrong.after())
        .isEqualTo("ferr|*| \uD83D\uDE00");
  }

  @Test
  void whatIsMissingAtTheEndIsABlank() {
    WrongQuery wrong = wrong("source:");

    assertThat(wrong.before()).isEqualTo("source:");
    assertThat(wrong.here()).isEqualTo("\u00a0");
    assertThat(wrong.after()).isEmpty();
  }

  private static WrongQuery wrong(String text) {
    return WrongQuery.of(
        text, catchThrowableOfType(QueryException.class, () -> SearchQuery.parse(text)));
  }
}
