package news.dateline.ingest.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.json.JsonWires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFeedParserTest {
  private static final JsonFeedParser PARSER = new JsonFeedParser();

  @Test
  void anItemIsRead() {
    ArticleBuilder article = item(0);
    assertThat(article.uri()).isEqualTo("https://courier.example/2024/ferry");
    assertThat(article.headline()).isEqualTo("A ferry for all seasons");
    assertThat(article.lead()).isEqualTo("The bay is no border any more.");
    assertThat(article.bodyText()).contains("it is two hours.").doesNotContain("count()");
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2024-10-07T09:42:10Z"));
    assertThat(article.firstCreated()).isEqualTo(Instant.parse("2024-10-07T06:05:00Z"));
    assertThat(article.byline()).isEqualTo("Ilse Marten, Tomas Reuver");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.subjects())
        .containsExactly(new Subject(null, "ferry"), new Subject(null, "Velden"));
    assertThat(article.associations())
        .containsExactly(
            new Association("media", "https://courier.example/pier.jpg"),
            new Association("media", "https://courier.example/ferry.mp3"));
  }

  @Test
  void aNumberMayBeTheIdAndTheItemsOwnLanguageAndAuthorWin() {
    ArticleBuilder article = item(1);
    assertThat(article.uri()).isEqualTo("17");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.byline()).isEqualTo("Jo Wend");
    assertThat(article.bodyText()).isEqualTo("Seals were seen\nnear the new pier.");
  }

  @Test
  void theAddressAndTheSummaryStandIn() {
    ArticleBuilder article = item(2);
    assertThat(article.uri()).isEqualTo("https://courier.example/2024/court");
    assertThat(article.bodyText()).isEqualTo("The court hears the complaint.");
    assertThat(article.lead()).isNull();
    assertThat(article.byline()).isEqualTo("Courier staff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'version': '1', 'title': 'Courier', 'items': [{'id': 1, 'content_text': 'x'}]}",
        "{'items': [{'id': 'a', 'content_html': '<p>x'}]}",
        "{'home_page_url': 'https://courier.example/', 'items': [{'id': 'a', 'title': 'x'}]}"
      })
  void aFeedWithoutItsVersionIsKnownByItsNames(String json) {
    assertThat(PARSER.recognises(JsonWires.wire(json.replace('\'', '"'), null))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'items': [{'uri': 'urn:a', 'body_text': 'x'}]}",
        "{'uri': 'urn:a', 'title': 'x', 'items': []}",
        "{'title': 'x', 'items': [7]}"
      })
  void aListOfOtherItemsIsNoFeed(String json) {
    assertThat(PARSER.recognises(JsonWires.wire(json.replace('\'', '"'), null))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"items\": []}", "{\"items\": {}}", "{}", "[]", "7"})
  void aFeedWithoutItemsIsRefused(String json) {
    assertThat(JsonWires.refusal(JsonWires.items(PARSER, json).getFirst()).reason())
        .isEqualTo("no-items");
  }

  private static ArticleBuilder item(int index) {
    List<ParsedItem> items = JsonWires.items(PARSER, JsonWires.sample("jsonfeed/feed.json"));
    return JsonWires.understood(items.get(index)).content();
  }
}
