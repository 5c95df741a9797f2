package news.dateline.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.article.ArticleBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfLinesTest {
  private static ArticleBuilder head(String bodyHead) {
    return Parsing.article(
        new NitfParser(),
        """
        <nitf><head><title>Title</title></head><body><body.head>%s</body.head>
        <body.content><p>Text.</p></body.content></body></nitf>"""
            .formatted(bodyHead));
  }

  private static ArticleBuilder body(String body) {
    return Parsing.article(new NitfParser(), "<nitf><body>" + body + "</body></nitf>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <byline>By BEA VON<byttl>Business Writer</byttl></byline>          | By BEA VON
          <byline><person>Bea Von</person><person>Al Oz</person></byline>    | Bea Von, Al Oz
          <byline>By Bea Von</byline><byline>By Al Oz</byline>               | By Bea Von, Al Oz
          <byline>By Bea Von / </byline>                                     | By Bea Von
          """)
  void aBylineIsPrintedWithoutTitles(String wire, String byline) {
    assertThat(head(wire).byline()).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <dateline><location>ORRIN</location></dateline>                           | ORRIN        | ORRIN
          <dateline><location><city>Orrin</city><state>OM</state></location></dateline> | Orrin, OM | Orrin
          <dateline><location>ORRIN</location>, <story.date norm='20240102T000000'>Jan 2</story.date></dateline> | ORRIN, Jan 2 | ORRIN
          <dateline><location>ORRIN</location> <story.date norm='20240102T000000'>20240102T000000</story.date></dateline> | ORRIN | ORRIN
          """)
  void aDatelineIsPrintedWithItsDateButNotWithATimestamp(
      String wire, String dateline, String located) {
    ArticleBuilder article = head(wire);
    assertThat(article.dateline()).isEqualTo(dateline);
    assertThat(article.located()).isEqualTo(located);
    assertThat(article.versionCreated()).isNull();
  }

  @Test
  void aDatelineOfNothingButATimeIsNone() {
    ArticleBuilder article =
        head(
            "<dateline><story.date norm='20240102T000000'>20240102T000000</story.date></dateline>");
    assertThat(article.dateline()).isNull();
    assertThat(article.versionCreated()).isNull();
  }

  @Test
  void theTitleIsAHeadlineOnlyWhereThereIsNoOther() {
    assertThat(head("").headline()).isEqualTo("Title");
    assertThat(head("<hedline><hl2>Sub</hl2></hedline>").headline()).isEqualTo("Title");
    assertThat(head("<hedline>Old form</hedline>").headline()).isEqualTo("Old form");
  }

  @Test
  void aBodyWithoutContentIsReadForWhatItHas() {
    assertThat(body("<body.head/><p>One.</p><p>Two.</p><body.end/>").bodyText())
        .isEqualTo("One.\n\nTwo.");
    assertThat(
            body("<body.content>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</body.content>")
                .bodyText())
        .isEqualTo("One.\n\nTwo.");
    assertThat(body("<body.content>One.\n\nTwo.</body.content>").bodyText())
        .isEqualTo("One.\n\nTwo.");
    assertThat(
            body("<body.content><p>One.</p></body.content><body.content><p>Two.</p></body.content>")
                .bodyText())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void theNamespaceMayBePrefixed() {
    ArticleBuilder article =
        Parsing.article(
            new NitfParser(),
            """
            <n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/" xml:lang="fr"><n:body><n:body.content>
            <n:p>Un.</n:p></n:body.content></n:body></n:nitf>""");
    assertThat(article.bodyText()).isEqualTo("Un.");
    assertThat(article.language()).isEqualTo("fr");
  }
}
