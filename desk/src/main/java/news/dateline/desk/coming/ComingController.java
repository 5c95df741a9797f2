package news.dateline.desk.coming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is said to happen, day by day. */
@Controller
class ComingController {
  private static final List<Integer> LENGTHS = List.of(7, 30, Window.DAYS);

  private final ComingDates dates;

  ComingController(ComingDates dates) {
    this.dates = dates;
  }

  @GetMapping("/coming")
  String coming(
      @RequestParam Optional<Integer> days,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> day,
      @RequestParam Optional<YearMonth> month,
      Model model) {
    Window window = Window.of(days, day, month, dates.today());
    model.addAttribute("window", Shown.of(window, day.isPresent(), month.isPresent()));
    model.addAttribute("lengths", LENGTHS);
    model.addAttribute("agenda", dates.agenda(window));
    model.addAttribute("horizon", dates.horizon());
    return "coming";
  }
}
