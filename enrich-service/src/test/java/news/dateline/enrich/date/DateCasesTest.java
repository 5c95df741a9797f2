package news.dateline.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regression suite: short cases of every kind of expression, and of what is none. */
class DateCasesTest {
  private static final int LEAST_CASES = 300;

  private final DateReader reader = new DateReader();

  static List<JudgedText> cases() {
    return JudgedText.read("cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyExpressionIsFoundWithItsValueAndNothingElse(JudgedText text) {
    assertThat(reader.timexes(text).stream().map(timex -> timex.in(text.text())).toList())
        .as("%s", text.text())
        .isEqualTo(text.expected());
  }

  @Test
  void theCasesAreMany() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    assertThat(cases().stream().map(JudgedText::text)).doesNotHaveDuplicates();
  }

  /** Then they belong into the other file. */
  @Test
  void whatIsOpenIsNotReadRightlyYet() {
    assertThat(JudgedText.read("open-cases.txt"))
        .noneMatch(text -> reader.timexes(text).equals(text.marked()));
  }
}
