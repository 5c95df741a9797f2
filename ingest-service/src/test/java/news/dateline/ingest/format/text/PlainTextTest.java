package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void linesWrappedAtAColumnAreJoined() {
    assertThat(
            PlainText.of(
                """
                   The ferry between Lakeview and Port Ada left the harbour on
                Monday morning with more than two hundred passengers on board,
                the harbour master said.
                   It came back empty. Nobody could say on Tuesday evening where
                they had gone.

                The mayor, who had been on the quay when the ship arrived, said
                "nothing".
                """))
        .isEqualTo(
            "The ferry between Lakeview and Port Ada left the harbour on Monday morning with more"
                + " than two hundred passengers on board, the harbour master said.\n\n"
                + "It came back empty. Nobody could say on Tuesday evening where they had gone.\n\n"
                + "The mayor, who had been on the quay when the ship arrived, said \"nothing\".");
  }

  @Test
  void linesThatWereNotWrappedStayLines() {
    assertThat(PlainText.of("Roses\nare   red\n\n\n- one\r\n- two\r- three"))
        .isEqualTo("Roses\nare red\n\n- one\n- two\n- three");
  }

  @Test
  void itemsOfAListStayLinesInAWrappedText() {
    assertThat(
            PlainText.of(
                """
                The council met on Monday and decided upon all three questions:
                - the bridge over the river will be built before the year is out
                - the ferry stays
                - the harbour master, who was not there, will be asked about it
                  again
                """))
        .isEqualTo(
            """
            The council met on Monday and decided upon all three questions:
            - the bridge over the river will be built before the year is out
            - the ferry stays
            - the harbour master, who was not there, will be asked about it again""");
  }

  @Test
  void wideLinesWithoutEmptyOnesAreParagraphs() {
    String paragraph = "The ferry left the harbour on Monday morning. ".repeat(3).strip();
    assertThat(PlainText.of(paragraph + "\n" + paragraph + "\nEnd."))
        .isEqualTo(paragraph + "\n\n" + paragraph + "\n\nEnd.");
    assertThat(PlainText.of("\t" + paragraph + "\n\tShort.\n\n\t" + paragraph))
        .isEqualTo(paragraph + "\n\nShort.\n\n" + paragraph);
  }

  @Test
  void tablesOfFixedWidthStayAsPrinted() {
    assertThat(
            PlainText.of(
                """
                Results of the regatta in Lakeview on Monday, after the last of
                three races:
                  Ada Castor       3    12.5
                  Bo Polydeukes   11     4.0
                The next one is on Friday.
                """))
        .isEqualTo(
            """
            Results of the regatta in Lakeview on Monday, after the last of three races:

              Ada Castor       3    12.5
              Bo Polydeukes   11     4.0

            The next one is on Friday.""");
  }

  @Test
  void betweenChineseOrJapaneseLinesNoBlankIsPut() {
    String line = "湖城渡轮星期一早上载着两百多名乘客离开港口港务长说它回来的时候";
    assertThat(PlainText.of(line + "\n" + line + "\n空无一人。")).isEqualTo(line + line + "空无一人。");
  }

  @Test
  void aFieldIsOneLineWithoutInvisibleCharacters() {
    assertThat(
            PlainText.clean(
                " \ufeffHar\u00adbour\u200b\u00a0 \t\nopens\u0007 \u2028 می\u200cافتاد "))
        .isEqualTo("Harbour opens می\u200cافتاد");
    assertThat(PlainText.clean("")).isEmpty();
  }

  @Test
  void lengthIsNoDanger() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          PlainText.of("\n".repeat(2_000_000));
          PlainText.of(" ".repeat(2_000_000));
          PlainText.of("a   b\n".repeat(500_000));
          PlainText.of("<".repeat(2_000_000));
          HtmlText.looksLikeHtml("<a ".repeat(1_000_000));
          HtmlText.looksLikeHtml("&".repeat(2_000_000));
          HtmlText.looksLikeHtml("<a" + " ".repeat(2_000_000));
        });
  }
}
