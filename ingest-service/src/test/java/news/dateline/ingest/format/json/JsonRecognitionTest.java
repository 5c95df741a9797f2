package news.dateline.ingest.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRecognitionTest {
  @ParameterizedTest
  @CsvSource({
    "ninjs/ordinary.json, ninjs",
    "ninjs/superdesk.json, ninjs",
    "ninjs/package.json, ninjs",
    "ap-json/ordinary.json, ap-json",
    "ap-json/search.json, ap-json",
    "dpa-json/ordinary.json, dpa-json",
    "jsonfeed/ordinary.json, jsonfeed",
    "jsonfeed/feed.json, jsonfeed"
  })
  void eachSampleIsRecognisedByItsNamesAlone(String sample, String format) {
    assertThat(JsonWires.format(JsonWires.sample(sample), "application/json")).isEqualTo(format);
    assertThat(JsonWires.format(JsonWires.sample(sample), null)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"uri": "a", "headline": "x"}                                     | canonical
          {"uri": "a", "headline": "x", "versionCreated": "2024-10-08T12:00:00Z", "version": 3} | canonical
          {"headline": "x", "bodyText": "y", "title": "z"}                  | canonical
          {"uri": "a", "subjects": [{"code": "c"}], "section": "s"}         | canonical
          {"headline": "x", "associations": [{"rel": "kills", "uri": "b"}]} | canonical
          {}                                                                | canonical
          []                                                                | canonical
          {"uri": "a"}                                                      | ninjs
          {"Uri": "a", "language": "en"}                                    | ninjs
          {"uri": "a", "byline": "By B"}                                    | ninjs
          {"uri": "a", "headline": "x", "versioncreated": "2024"}           | ninjs
          {"uri": "a", "headline": "x", "body_text": "y"}                   | ninjs
          {"uri": "a", "headline": "x", "subjects": [{"uri": "u"}]}         | ninjs
          {"uri": "a", "headline": "x", "associations": {}}                 | ninjs
          {"uri": "a", "headline": "x", "associations": [{"uri": "b"}]}     | ninjs
          {"uri": "a", "headline": "x", "infoSources": [{"name": "n"}]}     | ninjs
          [{"uri": "a", "type": "text"}, 7]                                 | ninjs
          {"_items": [{"guid": "a"}]}                                       | ninjs
          {"uri": "a", "altids": {"itemid": "1"}, "headline": "x"}          | ninjs
          {"uri": "a", "altids": {"itemid": "1"}, "bylines": []}            | ap-json
          {"api_version": "1.1", "data": {"items": []}}                     | ap-json
          {"urn": "a", "article_html": ""}                                  | dpa-json
          {"entries": [{"urn": "a", "entry_id": "b"}]}                      | dpa-json
          {"version": "https://jsonfeed.org/version/1", "items": []}        | jsonfeed
          {"uri": "a"                                                       | malformed-json
          """)
  void theTableOfNamesDecides(String json, String format) {
    assertThat(JsonWires.format(json, "application/json")).isEqualTo(format);
  }

  @Test
  void whatIsDeclaredAsOurOwnIsOurs() {
    assertThat(
            JsonWires.format(
                JsonWires.sample("ninjs/ordinary.json"),
                "application/vnd.dateline.article+json; charset=utf-8"))
        .isEqualTo("canonical");
  }

  @Test
  void whatIsDeclaredAsAFeedIsOne() {
    assertThat(JsonWires.format("{\"items\": []}", "application/feed+json")).isEqualTo("jsonfeed");
  }
}
