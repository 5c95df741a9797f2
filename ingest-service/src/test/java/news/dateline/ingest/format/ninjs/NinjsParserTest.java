package news.dateline.ingest.format.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Association;
import news.dateline.article.PubStatus;
import news.dateline.article.Subject;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.json.JsonWires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsParserTest {
  private static final NinjsParser PARSER = new NinjsParser();

  @Test
  void anItemOfVersion3IsRead() {
    ArticleBuilder article = sample("ordinary.json");
    assertThat(article.uri()).isEqualTo("urn:newsml:meridian.example:20241007:ferry-link");
    assertThat(article.versionOrdinal()).isEqualTo(4);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2024-10-07T09:42:10Z"));
    assertThat(article.firstCreated()).isEqualTo(Instant.parse("2024-10-07T06:05:00Z"));
    assertThat(article.headline())
        .isEqualTo("Velden and Osterhaven agree on a year-round ferry link");
    assertThat(article.lead()).startsWith("The two harbour towns will be linked");
    assertThat(article.bodyText())
        .startsWith("VELDEN (Meridian) - The harbour towns")
        .contains("it is two hours. The fare", "Ice and doubts\n\nShipowners")
        .doesNotContain("<");
    assertThat(article.byline()).isEqualTo("By Ilse Marten and Tomas Reuver");
    assertThat(article.located()).isEqualTo("Velden");
    assertThat(article.usageTerms()).isEqualTo("Editorial use only. No archive.");
    assertThat(article.infoSources()).containsExactly("Harbour Office of Velden");
    assertThat(article.subjects())
        .contains(
            new Subject("medtop:20000337", "transport"),
            new Subject("meridian:harbours", "Harbours"),
            new Subject("city:velden", "Velden"));
    assertThat(article.associations())
        .containsExactly(
            new Association("media", "urn:newsml:meridian.example:20241007:pier-photo"));
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void superdeskIdentifiesByGuidAndNamesAuthorsOneByOne() {
    ArticleBuilder article = sample("superdesk.json");
    assertThat(article.uri()).startsWith("urn:newsml:desk.example:2024-10-07T09:10:11");
    assertThat(article.headline()).isEqualTo("Velden harbour opens");
    assertThat(article.byline()).isEqualTo("Ilse Marten, Tomas Reuver");
    assertThat(article.lead()).isEqualTo("Ships enter again.");
    assertThat(article.section()).isEqualTo("Domestic");
    assertThat(article.infoSources()).containsExactly("Desk Agency");
    assertThat(article.subjects())
        .contains(
            new Subject("medtop:20000337", "transport"),
            new Subject("c1", "Coast"),
            new Subject(null, "ferry"));
    assertThat(article.associations())
        .containsExactlyInAnyOrder(
            new Association("media", "tag:desk.example:2024:pier"),
            new Association("replaces", "urn:newsml:desk.example:2024-10-07T06:00:00.0000:0a0a"));
    assertThat(article.embargoedUntil()).isNull();
  }

  @Test
  void namesOfAnyVersionMatchInAnyCase() {
    ArticleBuilder article = sample("package.json");
    assertThat(article.uri()).isEqualTo("urn:newsml:meridian.example:20241007:package");
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(article.headline()).isEqualTo("The ferry, all stories");
    assertThat(article.bodyText()).isEqualTo("One.\n\nTwo & three.");
    assertThat(article.usageTerms()).isEqualTo("Editorial use only. No archive.");
    assertThat(article.versionCreated()).isEqualTo(Instant.parse("2024-10-07T08:42:10Z"));
    assertThat(article.associations())
        .containsExactly(
            new Association("partOf", "urn:newsml:meridian.example:20241007:ferry-link"),
            new Association("media", "urn:newsml:meridian.example:20241007:seals"));
    assertThat(JsonWires.doubts(article)).contains("encoded-rights");
  }

  @Test
  void ofSeveralBodiesTheMainOneIsTakenThenPlainText() {
    assertThat(
            body(
                "{\"role\": \"summary\", \"value\": \"S\"}, {\"role\": \"main\", \"value\": \"M\"}"))
        .isEqualTo("M");
    assertThat(
            body(
                "{\"contenttype\": \"text/html\", \"value\": \"<p>H</p>\"}, {\"contentType\": \"text/plain\", \"value\": \"P\"}"))
        .isEqualTo("P");
    assertThat(body("{\"role\": \"caption\", \"value\": \"C\"}")).isEqualTo("C");
  }

  @Test
  void markupThatIsAnnouncedAsPlainTextIsReadAsMarkup() {
    assertThat(body("{\"contentType\": \"text/plain\", \"value\": \"<p>A &amp; B</p><p>C</p>\"}"))
        .isEqualTo("A & B\n\nC");
  }

  @Test
  void nitfInAStringGivesItsContentOnly() {
    assertThat(
            body(
                "{\"contentType\": \"text/vnd.IPTC.NITF\", \"value\": \"<nitf><head><title>T</title></head><body><body.head><hedline><hl1>T</hl1></hedline></body.head><body.content><p>One</p><p>Two</p></body.content></body></nitf>\"}"))
        .isEqualTo("One\n\nTwo");
  }

  @Test
  void brokenNitfInAStringIsReadByHtmlsRules() {
    assertThat(
            body(
                "{\"contentType\": \"application/xml\", \"value\": \"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x><p>One &e;<br>two\"}"))
        .contains("One")
        .doesNotContain("root:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                           | /uri      | missing
          {"uri": 7, "type": "text"}   | /uri      | missing or no string
          {"guid": " "}                | /guid     | missing
          []                           | /         | holds 0 items
          null                         | /         | neither an item nor a list
          "x"                          | /         | neither an item nor a list
          [7]                          | /0        | is not a JSON object
          {"_items": []}               | /_items   | holds 0 items
          """)
  void whatHasNoIdentityIsRefusedInOneSentence(String json, String where, String why) {
    var refusal = JsonWires.refusal(JsonWires.items(PARSER, json).getFirst());
    assertThat(refusal.where()).isEqualTo(where);
    assertThat(refusal.detail()).contains(why).doesNotContain("\n");
  }

  @Test
  void oneBadItemDoesNotCostTheOthers() {
    List<ParsedItem> items =
        JsonWires.items(PARSER, "[{\"uri\": \"a\"}, {\"type\": \"text\"}, {\"uri\": \"b\"}]");
    assertThat(JsonWires.refusal(items.get(1)).where()).isEqualTo("/1/uri");
    assertThat(JsonWires.understood(items.get(2)).content().uri()).isEqualTo("b");
  }

  @Test
  void valuesOfTheWrongTypeAreAbsentAndDoubtfulOnesAreWarnedOf() {
    ArticleBuilder article =
        JsonWires.article(
            PARSER,
            """
            {"uri": "a", "headline": ["x"], "urgency": 0.5, "versioncreated": "2024-13-40", "person": "Jo",
             "subject": {"code": "c"}, "bodies": "none", "expires": {}, "associations": [7], "infosource": 1}""");
    assertThat(article.headline()).isNull();
    assertThat(article.urgency()).isNull();
    assertThat(article.versionCreated()).isNull();
    assertThat(article.subjects()).contains(new Subject("c", null), new Subject(null, "Jo"));
    assertThat(JsonWires.doubts(article)).contains("no-urgency", "unreadable-time");
  }

  @Test
  void whenTheContentWasMadeIsNotWhenTheItemWas() {
    assertThat(
            JsonWires.article(
                    PARSER, "{\"uri\": \"a\", \"contentcreated\": \"2020-01-01T00:00:00Z\"}")
                .firstCreated())
        .isNull();
  }

  @Test
  void aCaptionIsNoLeadAndAPictureHasNone() {
    assertThat(
            JsonWires.article(
                    PARSER,
                    "{\"uri\": \"a\", \"type\": \"picture\", \"description_text\": \"The pier.\"}")
                .lead())
        .isNull();
  }

  @Test
  void aPlannedEventIsTakenWithAWarning() {
    assertThat(JsonWires.doubts(JsonWires.article(PARSER, "{\"uri\": \"a\", \"type\": \"event\"}")))
        .contains("no-story");
  }

  @Test
  void whatWasNotReadIsNamed() {
    assertThat(
            JsonWires.understood(
                    JsonWires.items(PARSER, "{\"uri\": \"a\", \"wordcount\": 3}").getFirst())
                .trace()
                .unread()
                .get())
        .contains("/wordcount");
  }

  private static String body(String bodies) {
    String text =
        JsonWires.article(PARSER, "{\"uri\": \"a\", \"bodies\": [%s]}".formatted(bodies))
            .bodyText();
    return text == null ? "" : text;
  }

  private static ArticleBuilder sample(String name) {
    return JsonWires.article(PARSER, JsonWires.sample("ninjs/" + name));
  }
}
