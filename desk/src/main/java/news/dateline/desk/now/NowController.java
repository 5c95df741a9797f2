package news.dateline.desk.now;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import news.dateline.desk.index.OutageException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What comes in, who sends it, what it is about, and what was taken back. */
@Controller
class NowController {
  private final Broadcast broadcast;
  private final Volumes volumes;
  private final Attention attention;
  private final Endings endings;
  private final InstantSource clock;

  NowController(
      Broadcast broadcast,
      Volumes volumes,
      Attention attention,
      Endings endings,
      InstantSource clock) {
    this.broadcast = broadcast;
    this.volumes = volumes;
    this.attention = attention;
    this.endings = endings;
    this.clock = clock;
  }

  @GetMapping("/")
  String now(Model model) {
    Instant asOf = clock.instant(); // before the list: what comes between comes twice
    model.addAttribute("asOf", asOf);
    model.addAttribute("after", asOf.toEpochMilli());
    model.addAttribute("stories", broadcast.page());
    panels(model);
    return "now";
  }

  /** What stands beside the stream, for a page that is open. */
  @GetMapping("/now/panels")
  String panelsAlone(Model model) {
    panels(model);
    return "now :: panels";
  }

  /** A part that does not answer leaves its panel without an attribute: the page says so. */
  private void panels(Model model) {
    model.addAttribute("volumes", unlessAway(volumes::get));
    model.addAttribute("attention", unlessAway(attention::get));
    endings(model);
  }

  /** Two parts are asked for these: the page says which of them does not answer. */
  private void endings(Model model) {
    try {
      List<Ending> told = endings.get();
      broadcast.beside(told);
      model.addAttribute("endings", told);
    } catch (OutageException e) {
      model.addAttribute("endingsAway", e.part());
    }
  }

  private static <T> @Nullable T unlessAway(Supplier<T> question) {
    try {
      return question.get();
    } catch (OutageException _) {
      return null;
    }
  }
}
