package news.dateline.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFlowTest {
  private final TextFlow flow = new TextFlow();

  @Test
  void whiteSpaceCollapsesOverTheBordersOfCalls() {
    flow.text("  The \n\t");
    flow.text("\u00a0 ferry\u3000");
    flow.text("left ");
    assertThat(flow.text()).isEqualTo("The ferry left");
  }

  @Test
  void twoLinesInARowAreAParagraph() {
    flow.text("a");
    flow.line();
    flow.text(" b ");
    flow.line();
    flow.text(" ");
    flow.line();
    flow.text("c");
    flow.paragraph();
    flow.line();
    flow.text("d");
    assertThat(flow.text()).isEqualTo("a\nb\n\nc\n\nd");
  }

  @Test
  void bordersWithoutTextLeaveNothing() {
    flow.paragraph();
    flow.line();
    flow.row();
    flow.cell();
    flow.cell();
    assertThat(flow.text()).isEmpty();
  }

  @Test
  void emptyCellsKeepTheirColumn() {
    flow.text("Score");
    flow.row();
    flow.cell();
    flow.cell();
    flow.text("2023");
    flow.row();
    flow.cell();
    flow.text("Ada");
    flow.cell();
    flow.text("\u00a0");
    flow.cell();
    flow.text("7");
    assertThat(flow.text()).isEqualTo("Score\n\t2023\nAda\t\t7");
  }

  @Test
  void preformattedTextKeepsItsColumns() {
    flow.text("Results");
    flow.paragraph();
    flow.preformatted("\n  Ada   7\r\n  Bo\t12\n\n\n\nend");
    flow.preformatted("ed  ");
    flow.text("now");
    assertThat(flow.text()).isEqualTo("Results\n\n  Ada   7\n  Bo\t12\n\nended now");
  }

  @Test
  void marksOfBidirectionalTextAndJoinersStay() {
    String text = "\u200e\u202bمی\u200cافتاد\u202c \u2067שלום\u2069 क्\u200dष \u200f";
    flow.text(text);
    assertThat(flow.text()).isEqualTo(text);
  }

  @Test
  void whatIsNoTextVanishes() {
    flow.text("\ufeffsoft\u00adware \u0000\u0007\u001b\u007f");
    flow.text("\ud83d a\udc00 \ud83d\ude00\ufffe");
    assertThat(flow.text()).isEqualTo("software a \ud83d\ude00");
  }

  @Test
  void c1ControlsBecomeTheWindows1252CharactersThatWereMeant() {
    flow.text("don\u0092t \u0093go\u0094 \u0096 5 \u0080\u0081\u0085");
    assertThat(flow.text()).isEqualTo("don’t “go” – 5 €…");
  }

  @Test
  void textIsNotRenormalised() {
    flow.text("e\u0301 é");
    assertThat(flow.text()).isEqualTo("e\u0301 é");
  }
}
