package news.dateline.desk.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The port shut. It opens on <Friday>, he said. No one objected.|It opens on <Friday>, he said.",
        "<On Friday> it opens.|<On Friday> it opens.",
        "It shut. It opens <on Friday>|It opens <on Friday>",
        "Mr. Smith and Gen. Lee meet <on Friday>. Good.|Mr. Smith and Gen. Lee meet <on Friday>.",
        "The U.S. Senate votes <on Friday>. Then it rests.|The U.S. Senate votes <on Friday>.",
        "J. R. Doe votes <on Dec. 4>. Then he rests.|J. R. Doe votes <on Dec. 4>.",
        "Prices rose 3.5 percent. They fall <on Friday>.|They fall <on Friday>.",
        "“We open <on Friday>.” He smiled.|“We open <on Friday>.”",
        "Really? Yes! It opens <on Friday>… The end.|It opens <on Friday>…",
        "It opens <on Friday> vs. Ajax. It shuts.|It opens <on Friday> vs. Ajax.",
        "It is 5 p.m. now. they open <on Friday>.|It is 5 p.m. now. they open <on Friday>.",
      })
  void aSentenceIsCutOut(String text, String expected) {
    Sentence sentence = sentence(text);
    assertThat(sentence.before() + '<' + sentence.date() + '>' + sentence.after())
        .isEqualTo(expected);
  }

  @Test
  void aParagraphEndsASentence() {
    assertThat(sentence("Harbour opens\n\nIt opens <on Friday>\n\nMore"))
        .isEqualTo(new Sentence("It opens ", "on Friday", ""));
  }

  @Test
  void aLongSentenceIsCutAtWords() {
    Sentence sentence = sentence("word ".repeat(200) + "<on Friday>" + " word".repeat(200));
    assertThat(sentence.before()).startsWith("… word").endsWith("word ").hasSizeLessThan(170);
    assertThat(sentence.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(170);
  }

  @Test
  void aTextWithoutAnySpaceIsCutToo() {
    Sentence sentence = sentence("x".repeat(100_000) + "<on Friday>" + "x".repeat(100_000));
    assertThat(sentence.before()).isEqualTo("… ");
    assertThat(sentence.date()).isEqualTo("on Friday");
    assertThat(sentence.after()).isEqualTo(" …");
  }

  @Test
  void whatIsHtmlStaysText() {
    assertThat(Sentences.around("<b>It opens Friday</b>", 12, 18))
        .isEqualTo(new Sentence("<b>It opens ", "Friday", "</b>"));
  }

  private static Sentence sentence(String marked) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>');
    return Sentences.around(
        marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1),
        start,
        end - 1);
  }
}
