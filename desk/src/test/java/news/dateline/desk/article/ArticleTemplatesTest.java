package news.dateline.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.articles.Story;
import news.dateline.desk.articles.StoryDetail;
import news.dateline.desk.articles.StoryDocument;
import news.dateline.desk.marks.Marker;
import news.dateline.desk.service.ArticleState;
import news.dateline.desk.service.History;
import news.dateline.desk.web.EntityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a story as they are written, with a story that means harm. */
@SpringBootTest(
    properties = {
      "spring.elasticsearch.uris=http://127.0.0.1:1",
      "dateline.desk.index-service=http://127.0.0.1:1"
    })
@AutoConfigureMockMvc
class ArticleTemplatesTest {
  private static final String ID = "67ssued5i4xif7hcnit3wsltyz";
  private static final String DOCUMENT =
      """
      {"uri": "javascript:alert(1)", "source": "newsroom", "published": "2026-03-11T10:15:30Z",
       "receivedAt": "2026-03-11T10:15:31Z", "pubStatus": "usable", "rawFormat": "canonical", "parserRevision": 1,
       "headline": "<script>alert(1)</script> in Oslo", "lead": "<img src=x onerror=alert(2)>",
       "bodyText": "The University of Oslo opened on Tuesday.\\n\\n</p><script>alert(3)</script> & more",
       "edNote": "<b>corrects</b>", "language": "en", "urgency": 1, "storyId": "story",
       "people": ["\\"><script>alert(4)</script>"], "usageTerms": "<i>none</i>",
       "associations": [{"rel": "media", "uri": "javascript:alert(5)"}, {"rel": "corrects", "uri": "https://harbour.example/1"}],
       "detail": {
         "entities": [
           {"type": "organisation", "name": "University of Oslo", "salience": 0.5, "confidence": 0.9,
            "mentions": [{"field": "bodyText", "start": 4, "end": 22}]},
           {"type": "place", "name": "Oslo", "uri": "geonames:3143244", "country": "NO", "salience": 0.8, "confidence": 0.9,
            "mentions": [{"field": "headline", "start": 29, "end": 33}, {"field": "bodyText", "start": 18, "end": 22}]}],
         "dates": [{"text": "Tuesday", "type": "DATE", "value": "2026-03-10", "from": "2026-03-10T00:00:00", "to": "2026-03-11T00:00:00",
            "grain": "day", "field": "bodyText", "start": 33, "end": 40}],
         "amounts": [{"value": 1.5, "unit": "%", "text": "<1.5 %>", "field": "lead", "start": 0, "end": 2}],
         "statedTimes": [{"field": "versionCreated", "stated": "<now>", "basis": "ambiguous-12h"}],
         "enrichment": {"revision": 4, "tools": {"date": "dateline 1"}, "referenceTime": "2026-03-11T10:15:30Z",
           "language": {"tag": "en", "confidence": 0.98}},
         "warnings": [{"field": "versionCreated", "code": "ambiguous-12h", "detail": "<morning>"}]}}
      """;

  @Autowired private MockMvc http;

  /** Shows what the tests want shown. */
  @TestConfiguration
  @Controller
  static class Shown {
    @GetMapping("/shown/story")
    ModelAndView story() {
      Story story = story(ID);
      StoryDetail detail = Objects.requireNonNull(story.document().detail());
      Marker marker = Marker.of(detail.entities(), detail.dates(), detail.amounts());
      EntityLink links = new EntityLink();
      return new ModelAndView(
          "article",
          Map.of(
              "page",
              new ArticlePage(
                  story,
                  marker.line("headline", story.document().headline()),
                  marker.line("lead", story.document().lead()),
                  marker.paragraphs("bodyText", story.document().bodyText()),
                  FindingsReader.of(detail),
                  Facts.about(story.document(), links),
                  Facts.provenance(story, links),
                  Facts.doubts(story.document()),
                  new Panel<>(List.of(story("another")), ""),
                  new Panel<>(List.of(), "Elasticsearch"))));
    }

    @GetMapping("/shown/hidden")
    ModelAndView hidden() {
      ArticleState state =
          new ArticleState(ID, "newsroom", "<tag:harbour>", "killed", Instant.EPOCH);
      return new ModelAndView(
          "article-hidden", Map.of("page", HiddenPage.of(state, Optional.empty())));
    }

    @GetMapping("/shown/versions")
    ModelAndView versions() {
      History history =
          ArticleCodec.decode(
              """
              {"articleId": "67ssued5i4xif7hcnit3wsltyz", "source": "newsroom", "textShown": true, "olderLeftOut": true, "versions": [
               {"version": "1", "source": "newsroom", "pubStatus": "usable", "receiptId": "gnnq", "receivedAt": "2026-03-11T10:15:30Z",
                "rawSha256": "9b2a", "parserRevision": 1, "enrichmentRevision": 4},
               {"version": "2", "source": "newsroom", "pubStatus": "withheld", "receiptId": "gnnr", "receivedAt": "2026-03-11T10:16:30Z",
                "versionCreated": "2026-03-11T10:16:00Z", "rawSha256": "9b2b", "parserRevision": 1, "enrichmentRevision": 4, "current": true,
                "receipts": [{"receiptId": "gnnr", "source": "newsroom", "channel": "push", "outcome": "indexed"}],
                "changes": {"fields": [{"field": "headline", "from": "<b>Two</b> ships", "to": "Three ships"}, {"field": "lead"}],
                  "paragraphs": [{"at": 2, "removed": ["Two <i>wait</i>."], "added": ["Three <i>wait</i>."]}]}}]}
              """
                  .getBytes(StandardCharsets.UTF_8),
              History.class);
      return new ModelAndView("article-versions", Map.of("page", VersionsPage.of(history)));
    }

    private static Story story(String id) {
      StoryDocument document = ArticleCodec.mapper().readValue(DOCUMENT, StoryDocument.class);
      return new Story(id, document, List.of(), 0, Map.of());
    }
  }

  @Test
  void aStorysTextIsMarkedAndNothingOfItIsMarkup() throws Exception {
    String page = page("/shown/story");
    assertThat(page)
        .doesNotContain(
            "<script>alert", "<img src=x", "<b>corrects", "<i>none", "<morning>", "<now>")
        .doesNotContain("href=\"javascript:")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; in <a class=\"mark place\"")
        .contains("href=\"/entities/places?name=Oslo\"")
        .contains(
            "The <a class=\"mark organisation\" href=\"/entities/organisations?name=University%20of%20Oslo\" title=\"University of Oslo · organisation\">University of </a><a class=\"mark place organisation\"")
        .contains("title=\"10 March 2026 · DATE 2026-03-10\"")
        .contains("https://harbour.example/1")
        .contains("https://www.geonames.org/3143244")
        .contains("href=\"/articles/another\"")
        .contains("hx-get=\"/articles/" + ID + "/versions\"")
        .contains("Related stories are not shown.");
  }

  @Test
  void aKilledStoryHasItsStatusAndNoText() throws Exception {
    assertThat(page("/shown/hidden"))
        .contains("This story was killed")
        .doesNotContain("Oslo", "tag:harbour");
  }

  @Test
  void versionsTellWhatHasChangedWordByWord() throws Exception {
    assertThat(page("/shown/versions"))
        .containsSubsequence("Version 2", "stands", "withheld", "Version 1")
        .contains("<del>Two </del>&lt;i&gt;wait&lt;/i&gt;.", "<ins>Three </ins>")
        .contains("Older versions are kept and not listed.", "gnnr by push, indexed")
        .doesNotContain("<i>wait", "<b>Two");
  }

  private String page(String address) throws Exception {
    return http.perform(MockMvcRequestBuilders.get(address))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
