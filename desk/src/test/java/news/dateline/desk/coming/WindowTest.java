package news.dateline.desk.coming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import news.dateline.desk.web.BadQuestionException;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void whereNothingIsSaidItIsTheNextSevenDays() {
    Window window = days(Optional.empty());
    assertThat(window).isEqualTo(new Window(TODAY, LocalDate.of(2026, 12, 7)));
    assertThat(window.holds(TODAY)).isTrue();
    assertThat(window.holds(LocalDate.of(2026, 12, 7))).isFalse();
    assertThat(Shown.of(window, false, false))
        .isEqualTo(new Shown("The next 7 days", 7, "coming:2026-11-30..2026-12-06"));
  }

  @Test
  void aDayIsADay() {
    Window window = day(LocalDate.of(2026, 12, 4));
    assertThat(window).isEqualTo(new Window(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 5)));
    assertThat(Shown.of(window, true, false))
        .isEqualTo(new Shown("Friday 4 December 2026", 0, "coming:2026-12-04"));
  }

  @Test
  void aMonthBeginsToday() {
    assertThat(month(YearMonth.of(2026, 11))).isEqualTo(new Window(TODAY, TODAY.plusDays(1)));
    Window january = month(YearMonth.of(2027, 1));
    assertThat(january).isEqualTo(new Window(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1)));
    assertThat(Shown.of(january, false, true).title()).isEqualTo("January 2027");
  }

  @Test
  void whatIsNotToComeIsRefused() {
    assertThatThrownBy(() -> days(Optional.of(91)))
        .isInstanceOf(BadQuestionException.class)
        .hasMessage("“days” is a number from 1 to 90.");
    assertThatThrownBy(() -> days(Optional.of(0))).isInstanceOf(BadQuestionException.class);
    assertThatThrownBy(() -> day(TODAY.minusDays(1))).isInstanceOf(BadQuestionException.class);
    assertThatThrownBy(() -> day(LocalDate.MAX)).isInstanceOf(BadQuestionException.class);
    assertThatThrownBy(() -> month(YearMonth.of(2026, 10)))
        .isInstanceOf(BadQuestionException.class);
    assertThatThrownBy(() -> month(YearMonth.of(999_999_999, 12)))
        .isInstanceOf(BadQuestionException.class);
  }

  private static Window days(Optional<Integer> days) {
    return Window.of(days, Optional.empty(), Optional.empty(), TODAY);
  }

  private static Window day(LocalDate day) {
    return Window.of(Optional.empty(), Optional.of(day), Optional.empty(), TODAY);
  }

  private static Window month(YearMonth month) {
    return Window.of(Optional.empty(), Optional.empty(), Optional.of(month), TODAY);
  }
}
