package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.launcher.control.KillsCommand;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Items that kill or hold another one, as wires of several formats name it. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class KillsIT {
  /** A story of a format, and the item of it that kills the story. */
  private record Pair(String word, String type, String story, String kill) {
    @Override
    public String toString() {
      return word;
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anItemKillsTheOneStoryThatItNames(Pair pair, Newsroom newsroom) {
    String id = post(newsroom, pair.story, pair.type);
    eventually(() -> newsroom.count("articles-live", pair.word) == 1);
    String notice = post(newsroom, pair.kill, pair.type);
    eventually(() -> newsroom.visibilityOf(id).equals("killed"));
    eventually(() -> !newsroom.everything().contains(pair.word + " sails"));
    newsroom.count("audit", "*");
    JsonNode audit = newsroom.index("/v1/audit?article=" + id).json().path("audit");
    assertThat(audit).hasSize(1);
    assertThat(audit.at("/0/actor").asString()).isEqualTo("wire");
    assertThat(audit.at("/0/by").asString())
        .isEqualTo(newsroom.document(notice).path("receiptId").asString());
  }

  static Stream<Pair> pairs() {
    return Stream.of(
        new Pair(
            "killedguid",
            "application/json",
            "{\"uri\": \"tag:by-guid\", \"headline\": \"killedguid sails\"}",
            """
            {"uri": "tag:by-guid-notice", "pubStatus": "withheld", "headline": "Notice",
             "associations": [{"rel": "kills", "uri": "tag:by-guid"}]}"""),
        new Pair(
            "killedninjs",
            "application/json",
            """
            {"uri": "urn:ninjs:1", "type": "text", "pubstatus": "usable", "versioncreated": "2026-03-11T10:00:00Z",
             "headline": "killedninjs sails", "body_text": "It sails."}""",
            """
            {"uri": "urn:ninjs:2", "type": "text", "pubstatus": "usable", "versioncreated": "2026-03-11T11:00:00Z",
             "headline": "Kill", "body_text": "Kill it.",
             "associations": {"kills": {"uri": "urn:ninjs:1", "type": "text"}}}"""),
        new Pair(
            "killednitf",
            "application/xml",
            nitf("meridian.20261129.0417", "", "killednitf sails"),
            nitf(
                "meridian.20261129.0502",
                "management-doc-idref='meridian.20261129.0417' management-idref-status='canceled'",
                "Notice")),
        new Pair(
            "killedanpa",
            "text/plain",
            anpa("b1008", "BC-Killed-Anpa,120", "killedanpa sails"),
            anpa("b1009", "BC-Killed-Anpa,KILL,50", "Kill the ferry")),
        new Pair(
            "killednewsml",
            "application/xml",
            newsMl("urn:newsml:killed:1", "", "killednewsml sails"),
            newsMl(
                "urn:newsml:killed:2",
                "<link rel='irel:cancels' residref='urn:newsml:killed:1'/>",
                "Notice")));
  }

  @Test
  void aKillOfAStoryThatHasNotComeStandsOnTheWorklistUntilItComes(Newsroom newsroom) {
    post(newsroom, notice("late", "tag:kills-late"), "application/json");
    eventually(() -> list(newsroom, "unresolved").contains("tag:kills-late"));
    eventually(() -> unmatched(newsroom) >= 1);
    String id =
        post(
            newsroom,
            "{\"uri\": \"tag:kills-late\", \"headline\": \"wambenger comes late\"}",
            "application/json");
    eventually(() -> newsroom.visibilityOf(id).equals("killed"));
    eventually(() -> list(newsroom, "resolved").contains("tag:kills-late"));
    assertThat(newsroom.count("articles", "wambenger")).isZero();
    assertThat(list(newsroom, "unresolved")).doesNotContain("tag:kills-late");
  }

  @Test
  void ofTwoStoriesOfOneSlugAnOperatorSaysWhichIsMeant(Newsroom newsroom) {
    List<String> ids =
        Stream.of("1", "2")
            .map(
                n ->
                    post(
                        newsroom,
                        """
                        {"uri": "tag:kills-slug-%s", "slugline": "BC-Kills-Two", "headline": "antechinus number %s"}"""
                            .formatted(n, n),
                        "application/json"))
            .toList();
    eventually(() -> newsroom.count("articles-live", "antechinus") == 2);
    post(newsroom, notice("two", "urn:dateline:newsroom:slug:kills-two"), "application/json");
    eventually(() -> list(newsroom, "unresolved").contains(ids.getFirst()));
    assertThat(list(newsroom, "unresolved")).contains(ids.get(1));
    assertThat(newsroom.count("articles-live", "antechinus")).isEqualTo(2);

    String kill = kill(newsroom, "urn:dateline:newsroom:slug:kills-two");
    assertThat(
            Operator.sub(newsroom, new KillsCommand(), "resolve", kill, ids.get(1), "--by=ana")
                .exitCode())
        .isZero();
    assertThat(newsroom.visibilityOf(ids.get(1))).isEqualTo("killed");
    assertThat(newsroom.visibilityOf(ids.getFirst())).isEqualTo("live");
    assertThat(
            Operator.sub(newsroom, new KillsCommand(), "dismiss", kill, "--by=bo", "--reason=none")
                .exitCode())
        .isEqualTo(1);
  }

  @Test
  void aKillThatNamesNoneOfOursIsDismissed(Newsroom newsroom) {
    post(newsroom, notice("none", "tag:kills-none"), "application/json");
    eventually(() -> list(newsroom, "unresolved").contains("tag:kills-none"));
    String kill = kill(newsroom, "tag:kills-none");
    assertThat(
            Operator.sub(newsroom, new KillsCommand(), "resolve", kill, "tag:kills-nowhere")
                .exitCode())
        .isEqualTo(1);
    assertThat(
            Operator.sub(
                    newsroom,
                    new KillsCommand(),
                    "dismiss",
                    kill,
                    "--by=ana",
                    "--reason=never taken")
                .done())
        .isEqualTo(kill + " is dismissed.\n");
    eventually(() -> list(newsroom, "dismissed").contains("never taken"));
  }

  private static String kill(Newsroom newsroom, String target) {
    return newsroom
        .hits("kills", "{\"query\": {\"term\": {\"target\": \"%s\"}}}".formatted(target))
        .at("/0/_id")
        .asString();
  }

  private static String list(Newsroom newsroom, String state) {
    newsroom.count("kills", "*");
    return Operator.sub(newsroom, new KillsCommand(), "list", "--state=" + state, "--json").out();
  }

  private static double unmatched(Newsroom newsroom) {
    return newsroom
        .metrics(Part.INDEX)
        .lines()
        .filter(line -> line.startsWith("news_kills_unmatched"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static String post(Newsroom newsroom, String wire, String type) {
    Newsroom.Answer answer =
        newsroom.post(Wires.SOURCE, wire.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.id();
  }

  private static String notice(String name, String target) {
    return """
        {"uri": "tag:kills-notice-%s", "pubStatus": "withheld", "headline": "Notice",
         "associations": [{"rel": "kills", "uri": "%s"}]}"""
        .formatted(name, target);
  }

  private static String nitf(String id, String management, String headline) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <nitf><head><docdata %s><doc-id id-string="%s"/><date.issue norm="20261129T100000Z"/></docdata></head>
        <body><body.head><hedline><hl1>%s</hl1></hedline></body.head>
        <body.content><p>It left on time.</p></body.content></body></nitf>"""
        .formatted(management, id, headline);
  }

  private static String newsMl(String guid, String link, String headline) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="1" standard="NewsML-G2" standardversion="2.33" conformance="power">
          <itemMeta><itemClass qcode="ninat:text"/><provider literal="Meridian"/><versionCreated>2026-11-29T10:00:00Z</versionCreated>
            <pubStatus qcode="stat:usable"/>%s</itemMeta>
          <contentMeta><headline>%s</headline></contentMeta>
          <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It left on time.</p></body></html></inlineXML></contentSet>
        </newsItem>"""
        .formatted(guid, link, headline);
  }

  private static String anpa(String number, String keyword, String headline) {
    return ("\u0016\u0016\u0001%s\u001f-----\r\nr i\u0013\u0011 BC-Killed-Anpa   11-29 0050\r\n\u0002^%s<\r\n^%s<\r\n"
            + "\t   The ferry left on time.\r\n   \u000311-29-26 1000GMT<\r\n\u0004")
        .formatted(number, keyword, headline);
  }
}
