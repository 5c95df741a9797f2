package news.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ElasticsearchQueryTest {
  private static final Instant NOW = Instant.parse("2026-11-29T15:00:00Z");

  @Test
  void aQueryIsBuiltAndNeverWritten() {
    assertThat(asked("a'}},{'match_all':{}}\\".replace('\'', '`')))
        .contains("`match_all`"); // stands in a text
    assertThat(asked("\\")).contains("\\\\");
  }

  @Test
  void aWordThatIsNoneToTheAnalyzerLeavesTheRestAsItIs() {
    assertThat(asked("the")).contains("\"zero_terms_query\":\"all\"");
    assertThat(asked("ferry -the")).contains("\"must_not\"", "\"zero_terms_query\":\"none\"");
  }

  @Test
  void aNameIsFoundByItsWordsWhateverTheirCase() {
    assertThat(asked("person:Özil")).contains("\"people\"", "(.* )?[öÖ][zZ][iI][lL]( .*)?");
    assertThat(asked("org:\"A.*|B\"")).contains("[aA]\\\\.\\\\*\\\\|[bB]");
  }

  @Test
  void aWholeNameIsATermAndNoPattern() {
    assertThat(asked("org:=\"European Union\""))
        .contains("\"term\":{\"organisations\":{\"value\":\"European Union\"}}")
        .doesNotContain("regexp");
  }

  @Test
  void lengthsCountFromNowBackOrAhead() {
    assertThat(asked("published:24h")).contains("\"gte\":\"2026-11-28T15:00:00Z\"");
    assertThat(asked("coming:7d"))
        .contains("\"gte\":\"2026-11-29T00:00:00Z\"", "\"lt\":\"2026-12-06T15:00:00Z\"");
  }

  @Test
  void aMentionedSpanNeedOnlyTouch() {
    assertThat(asked("mentioned:2024-08"))
        .contains("\"relation\":\"intersects\"", "\"gte\":\"2024-08-01\"", "\"lt\":\"2024-09-01\"");
  }

  private static String asked(String text) {
    return ElasticsearchQuery.of(SearchQuery.parse(text), NOW).toString();
  }
}
