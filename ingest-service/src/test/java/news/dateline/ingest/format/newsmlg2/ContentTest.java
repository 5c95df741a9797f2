package news.dateline.ingest.format.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import news.dateline.article.ArticleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<inlineXML contenttype='application/nitf+xml'><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'>"
            + "<body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>One.</p>"
            + "<p>Two.</p></body.content></body></nitf></inlineXML>",
        "<inlineXML contenttype='x/y'><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head>"
            + "<p>One.</p><p>Two.</p></body></nitf></inlineXML>",
        "<inlineXML contenttype='text/plain'><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T"
            + "</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML>",
        "<inlineXML contenttype='xhtml/xml'><html><body><header><h1>H</h1></header><p>One.</p><p>Two.</p>"
            + "</body></html></inlineXML>",
        "<inlineXML><p>One.</p><p>Two.</p></inlineXML>",
        "<inlineXML><story><head/><p>One.</p><p>Two.</p></story></inlineXML>",
        "<inlineXML><nitf><body><body.content><![CDATA[<p>One.</p><p>Two.</p>]]></body.content></body>"
            + "</nitf></inlineXML>",
        "<inlineData contenttype='text/plain'><![CDATA[<p>One.</p><p>Two.</p>]]></inlineData>",
        "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.</inlineData>",
        "<inlineData contenttype='text/html'><p>One.</p><p>Two.</p></inlineData>",
        "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>",
        "<inlineData><![CDATA[<?xml version='1.0'?><nitf><body><body.content><p>One.</p><p>Two.</p>"
            + "</body.content></body></nitf>]]></inlineData>",
        "<inlineXML hascontent='false'/><inlineXML/><inlineData> </inlineData>"
            + "<remoteContent href='https://x.example/a.jpg'/>"
            + "<inlineData>One.\n\nTwo.</inlineData><inlineData>Three.</inlineData>",
        "<inlineData xml:lang='fr'>Un.</inlineData><inlineData xml:lang='en'>One.\n\nTwo.</inlineData>",
        "<inlineXML><p xml:lang='fr'>Un.</p></inlineXML>"
            + "<inlineData xml:lang='en'>One.\n\nTwo.</inlineData>"
      })
  void theTextIsFoundByLookingAndNotByTheDeclaredType(String content) {
    assertThat(G2Wires.article(G2Wires.withContent(content)).bodyText()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void theOriginalGoesBeforeItsAlternatives() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContent(
                    "<inlineData>Short.</inlineData><inlineData id='o'>Long.</inlineData>")
                .replace("<contentSet>", "<contentSet original='o'>"));
    assertThat(article.bodyText()).isEqualTo("Long.");
  }

  @Test
  void theMarkupFillsWhatTheMetadataLeavesOpen() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContent(
                "<inlineXML><nitf><body><body.head><hedline><hl1>Tides rise</hl1></hedline>"
                    + "<byline>By Ada Brook, <byttl>Staff writer</byttl></byline>"
                    + "<dateline><location>QUAY</location></dateline><abstract><p>A.</p></abstract></body.head>"
                    + "<body.content><p>One.</p></body.content></body></nitf></inlineXML>"));
    assertThat(article.headline()).isEqualTo("Tides rise");
    assertThat(article.byline()).isEqualTo("By Ada Brook, Staff writer");
    assertThat(article.dateline()).isEqualTo("QUAY");
    assertThat(article.lead()).isEqualTo("A.");
  }

  @Test
  void encodedTextIsDecodedAndAnEncodedPictureIsNoText() {
    String text = base64("Straße.".getBytes(StandardCharsets.UTF_8));
    assertThat(
            G2Wires.article(
                    G2Wires.withContent(
                        "<inlineData encoding='e:base64'>" + text + "</inlineData>"))
                .bodyText())
        .isEqualTo("Straße.");
    String picture = base64(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
    assertThat(
            G2Wires.article(
                    G2Wires.withContent(
                        "<inlineData contenttype='image/jpeg'>" + picture + "</inlineData>"))
                .bodyText())
        .isNull();
  }

  @Test
  void dataWithoutProseIsNoText() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContent(
                "<inlineXML><sports-content><team><name>Quay Rovers</name></team></sports-content></inlineXML>"));
    assertThat(article.bodyText()).isNull();
    assertThat(G2Wires.warnings(article)).containsExactly("unknown-content");
  }

  @Test
  void anInclusionIsNeitherFollowedNorRead() {
    ArticleBuilder article =
        G2Wires.article(
            G2Wires.withContent(
                "<inlineXML><p>One.</p><i:include xmlns:i='http://www.w3.org/2001/XInclude'"
                    + " href='file:///etc/hostname'><i:fallback>Not here.</i:fallback></i:include></inlineXML>"));
    assertThat(article.bodyText()).isEqualTo("One.");
  }

  @Test
  void anAttackInsideTheContentIsRefused() {
    assertThat(
            G2Wires.refusal(
                    G2Wires.withContent(
                        "<inlineData><![CDATA[<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a 'b'>]>"
                            + "<nitf><body>&a;</body></nitf>]]></inlineData>"))
                .reason())
        .isEqualTo("entity-declaration");
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
