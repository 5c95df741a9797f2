package news.dateline.ingest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.ingest.operator.RunningOperator.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the operators' broker")
class ImportTest {
  // Nothing is polled: what these addresses serve is no part of the claims.
  private static final String OPML =
      """
      <?xml version="1.0"?>
      <opml version="2.0"><head><title>Desk</title></head><body>
        <outline text="Ports"><outline text="North">
          <outline type="rss" text="Harbour &amp; Sea" xmlUrl="https://www.harbour.example/rss?a=1&b=2" language="en-us"/>
        </outline></outline>
        <outline text="Files" xmlUrl="ftp://files.example/feed"/>
        <outline text="Quay" title="The Quay" xmlurl="https://quay.example/feed" language="klingon language"/>
        <outline text="Quay again" xmlUrl="https://quay.example/feed"/>
        <outline text="A page" htmlUrl="https://quay.example/"/>
      </body></opml>
      """;

  @SuppressWarnings("NullAway.Init") // started before all
  private static RunningOperator service;

  @BeforeAll
  static void start() {
    service =
        new RunningOperator(
            "--dateline.ingest.require-keys=false", "--dateline.ingest.feed.enabled=false");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void everyOutlineIsAnsweredForAndImportingAgainAddsNothing() {
    JsonNode lines = importing(OPML).json().path("outlines");

    assertThat(lines.findValuesAsString("outcome"))
        .containsExactly("added", "refused", "added", "already");
    assertThat(lines.findValuesAsString("id")).containsExactly("harbour", "quay", "quay");
    assertThat(lines.at("/1/detail").asString()).contains("http");
    assertThat(lines.at("/0/line").asInt()).isEqualTo(4);
    JsonNode harbour = service.get("/v1/sources/harbour").json();
    assertThat(harbour.path("name").asString()).isEqualTo("Harbour & Sea");
    assertThat(harbour.at("/profile/zone").asString()).isEqualTo("Europe/Lisbon");
    assertThat(harbour.at("/profile/language").asString()).isEqualTo("en-US");
    assertThat(harbour.at("/profile/feed/url").asString())
        .isEqualTo("https://www.harbour.example/rss?a=1&b=2");
    assertThat(harbour.at("/feed/state").asString()).isEqualTo("waiting");
    assertThat(service.get("/v1/sources/quay").json().path("name").asString())
        .isEqualTo("The Quay");
    assertThat(importing(OPML).json().path("outlines").findValuesAsString("outcome"))
        .containsExactly("already", "refused", "already", "already");
  }

  @Test
  void aFileThatAttacksOrIsNoneIsRefusedAsAWhole() {
    Answer bomb =
        importing(
            "<!DOCTYPE opml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><opml><body><outline text=\"&b;\" xmlUrl=\"https://bomb.example/\"/></body></opml>");
    assertThat(bomb.status()).isEqualTo(422);
    assertThat(bomb.detail()).contains("declares entities");
    assertThat(importing("<rss/>").detail()).startsWith("<rss> is no OPML");
    assertThat(importing("nothing").status()).isEqualTo(422);
    assertThat(importing("").status()).isEqualTo(422);
    String many =
        IntStream.rangeClosed(0, OpmlFile.MOST_FEEDS)
            .mapToObj("<outline xmlUrl=\"https://many.example/%d\"/>"::formatted)
            .collect(Collectors.joining("", "<opml><body>", "</body></opml>"));
    assertThat(importing(many).detail()).contains("more than 2000 feeds");
    assertThat(service.post("/v1/sources/import", "x".repeat(RequestBytes.OPML_BYTES + 1)).status())
        .isEqualTo(413);
    assertThat(service.get("/v1/sources").body()).doesNotContain("many.example", "bomb.example");
  }

  private static Answer importing(String opml) {
    return service.post(
        "/v1/sources/import?zone=Europe/Lisbon", opml, "Content-Type", "text/x-opml");
  }
}
