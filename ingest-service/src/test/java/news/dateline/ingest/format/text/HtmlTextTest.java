package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          <p>One <b>t</b>wo.</p><p>Three.</p>               | One two.¶¶Three.
          a<br>b<br/><br/>c                                 | a¶b¶¶c
          <div>a<div>b</div>c</div>                         | a¶¶b¶¶c
          <ul><li>a</li><li><p>b</p></li></ul>c             | a¶¶b¶¶c
          <ol><li>a<li>b</ol>                               | a¶b
          <dl><dt>a<dd>b</dl>                               | a¶b
          <blockquote>a</blockquote>b<hr>c                  | a¶¶b¶¶c
          <q>a</q> <a href="x">b</a><sup>2</sup> H<sub>2</sub>O | a b2 H2O
          wo<wbr>rd soft&shy;ware a&nbsp;&nbsp;b            | word software a b
          AT&amp;T &lt;b&gt; &amp;amp; &eacute;             | AT&T <b> &amp; é
          don&#146;t &#x93;go&#x94; &#133;                  | don’t “go” …
          <img alt="no" src="x"> a <!-- no --> b            | a b
          a<script>no</script><style>no</style>b            | ab
          a<template><p>no</p></template><noscript><p>no</p></noscript> b | a b
          a <iframe>no</iframe><object>no</object><svg><title>no</title><text>no</text></svg>b | a b
          a <button>no</button><select><option>no</select><textarea>no</textarea><input value="no">b | a b
          <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby> | 漢字
          <figure><img src="x"><figcaption>no</figcaption></figure>a | a
          <html><head><title>no</title></head><body><p>a</body></html> | a
          <x-made-up>a</x-made-up>b                         | ab
          a < b && c                                        | a < b && c
          """)
  void markupBecomesWhatAReaderSees(String html, String text) {
    assertThat(HtmlText.of(html)).isEqualTo(text.replace('¶', '\n'));
  }

  @Test
  void aTablesCellsArePartedByTabsAndItsRowsByLines() {
    assertThat(
            HtmlText.of(
                """
                Before<table><caption>Cap</caption><thead><tr> <th></th> <th>2023</th></tr></thead>
                <tr><td>Ada</td> <td><p>7</p></td></tr><tr><td>Bo<td>12</table>after"""))
        .isEqualTo("Before\n\nCap\n\n\t2023\nAda\t7\n\nBo\t12\n\nafter");
  }

  @Test
  void aTableUsedForLayoutReadsAsParagraphs() {
    assertThat(
            HtmlText.of(
                "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr>"
                    + "<tr><td><table><tr><td>d</td></tr></table></td><td>e</td></tr></table>"))
        .isEqualTo("a\n\nb\n\nc\n\nd\n\ne");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(HtmlText.of("x<pre>\n a  b\n<b>c</b>   d</pre>e  f"))
        .isEqualTo("x\n\n a  b\nc   d\n\ne f");
  }

  @Test
  void anElementOfAPageIsReadWhateverItIs() {
    assertThat(
            HtmlText.of(
                Jsoup.parse("<figcaption>a <b>b</b></figcaption>").expectFirst("figcaption")))
        .isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<b x=%d>",
        "<table><tr><td>",
        "<table><b>",
        "<OBJECT>",
        "<div></x>",
        "<table></x><td>",
        "<b></p>",
        "<ul><li>",
        "<a href=x><p>",
        "<svg><g>",
        "<x><!--"
      })
  void depthIsNoDanger(String opening) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      html.append(opening.replace("%d", Integer.toString(i)));
    }
    String text =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> HtmlText.of("start" + html + "end"));
    assertThat(text).startsWith("start");
  }

  @Test
  void comparisonsInAScriptAreNoDepth() {
    String script = "<script>" + "for(i=0;i<n;i++);".repeat(1000) + "</script>";
    assertThat(HtmlText.of(script + "<p>a<br>b<p>c<td>d")).isEqualTo("a\nb\n\ncd");
  }

  @Test
  void hostileMarkupLosesNoText() {
    assertThat(HtmlText.of("<p>a<br>b</p>".repeat(2) + "<b>c".repeat(300) + "<input>&#146;d"))
        .isEqualTo("a\nb\n\na\nb\n\n" + "c".repeat(300) + "’d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a</p>",
        "a</p>",
        "a<br>b",
        "a<BR/>b",
        "<a href='x'>a</a>",
        "<img src=x>",
        "a&nbsp;b",
        "it&#8217;s",
        "AT&amp;T",
        "&eacute;",
        "<!-- x -->a",
        "<!DOCTYPE html>",
        "<x-y z=\"1\">"
      })
  void markupIsRecognised(String text) {
    assertThat(HtmlText.looksLikeHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "a < b",
        "a<b and c>d",
        "AT&T",
        "R&D; more",
        "Q&A",
        "Acme <ACME.N> rose",
        "<desk@agency.example>",
        "5 <6",
        "<3",
        "<http://a.example/>",
        "x &# y",
        "if a <b c",
        "<>"
      })
  void plainTextIsNotMarkup(String text) {
    assertThat(HtmlText.looksLikeHtml(text)).isFalse();
  }
}
