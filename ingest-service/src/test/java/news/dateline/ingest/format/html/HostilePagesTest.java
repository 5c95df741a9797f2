package news.dateline.ingest.format.html;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import news.dateline.ingest.format.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
  private static final int CHARS = 500_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<b><i><p>", "<a>", "<a>1<p>2</a>3</p>", "<table><tr><td>", "<table><b>", "<x",
        "<body a>", "</p>", "<ul><li>", "<svg>", "<template>", "<!--<p>", "<script><p>"
      })
  void moreTagsThanAPageHasAreRefusedUnparsed(String tags) {
    refused("too-complex", tags.repeat(CHARS / tags.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p><b><i>", "<table><b>x</b>", "<div>", "</b></i>", "<table><tr><td>", "<a><p>"})
  void asManyTagsAsAreAllowedAreParsedToTheEnd(String tags) {
    int starts = tags.split("<[a-z]", -1).length - 1;
    int ends = tags.split("</", -1).length - 1;
    refused("no-article", tags.repeat(PageBounds.MAX_TAGS / Math.max(starts, ends)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "&", "&notin", "<!--", "<![CDATA[", "x", "\u0000"})
  void whatIsNoTagIsReadHoweverMuchThereIsOfIt(String text) {
    refused("no-article", "<html>" + text.repeat(CHARS / text.length()) + "<title>404</title>");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 600})
  void tagsFullOfAttributesAreRefused(int attributes) {
    StringBuilder tag = new StringBuilder("<p title=\">\"");
    for (int i = 0; i < attributes; i++) {
      tag.append(" a").append(i);
    }
    refused("too-complex", tag.append('>').toString().repeat(1_000));
  }

  @Test
  void anEntityDeclarationIsRefused() {
    refused(
        "entity-declaration",
        "<?xml version='1.0'?>\n<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html>&a;</html>");
  }

  private static void refused(String reason, String html) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Pages.article(html))
        .matches(refused -> refused.refusal().reason().equals(reason));
  }
}
