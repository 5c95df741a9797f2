package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.jdom2.CDATA;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;

class MarkupTextTest {
  private static String text(String xml) throws JDOMException, IOException {
    return MarkupText.of(new SAXBuilder().build(new StringReader(xml)).getRootElement());
  }

  @Test
  void nitfInlineElementsSeparateNothing() throws Exception {
    assertThat(
            text(
                "<body.content><block><p><location>Lake<city>view</city></location> — <person>Ada"
                    + " <name.family>Castor</name.family></person>, <chron norm='x'>Monday</chron>:"
                    + " <money>$<num>5</num></money><em>m</em> <q>yes</q><classifier type='x'>no"
                    + "</classifier></p>\n <p>Two</p></block></body.content>"))
        .isEqualTo("Lakeview — Ada Castor, Monday: $5m yes\n\nTwo");
  }

  @Test
  void nitfMediaIsNoStoryText() throws Exception {
    assertThat(
            text(
                "<body.content><p>a</p><media><media-metadata name='n'/><media-reference>no"
                    + "</media-reference><media-caption><p>no</p></media-caption>"
                    + "<media-producer>no</media-producer></media><hl2>b</hl2>"
                    + "<bq><block><p>c</p></block><credit>d</credit></bq><fn>e</fn></body.content>"))
        .isEqualTo("a\n\nb\n\nc\n\nd\n\ne");
  }

  @Test
  void nitfTablesListsAndPreformattedTextKeepTheirForm() throws Exception {
    assertThat(
            text(
                "<body.content><nitf-table><nitf-table-metadata><nitf-col>no</nitf-col>"
                    + "</nitf-table-metadata><table><tr><td>a</td>\n<td>b</td></tr>\n<tr><td>c</td>"
                    + "<td>d</td></tr></table></nitf-table><ul><li>e</li><li>f</li></ul>"
                    + "<pre>g  h\n   i</pre>j<br/>k</body.content>"))
        .isEqualTo("a\tb\nc\td\n\ne\nf\n\ng  h\n   i\n\nj\nk");
  }

  @Test
  void xhtmlIsReadInAnyNamespaceAndCase() throws Exception {
    assertThat(
            text(
                "<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:head><h:title>no</h:title>"
                    + "</h:head><h:body><h:P>a</h:P><n:p xmlns:n='urn:x'>b<![CDATA[ & c]]></n:p>"
                    + "<h:script>no</h:script></h:body></h:html>"))
        .isEqualTo("a\n\nb & c");
  }

  @Test
  void theRootIsReadWhateverItIs() throws Exception {
    assertThat(text("<title>a <b>b</b></title>")).isEqualTo("a b");
    assertThat(text("<pre>a  b</pre>")).isEqualTo("a  b");
  }

  @Test
  void depthIsNoDanger() {
    Element inner = new Element("b");
    for (int i = 0; i < 100_000; i++) {
      Element outer = new Element(i % 2 == 0 ? "div" : "b");
      outer.addContent("x").addContent(inner).addContent(new CDATA("y"));
      inner = outer;
    }
    String text = MarkupText.of(inner);
    assertThat(text.length()).isGreaterThan(200_000);
    assertThat(text.substring(0, 6)).isEqualTo("x\n\nxx\n");
  }
}
