package news.dateline.desk.health;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the news comes in, for a newsroom; operators have {@code /actuator/health}. */
@Controller
class HealthController {
  private final HealthReading reading;

  HealthController(HealthReading reading) {
    this.reading = reading;
  }

  @GetMapping("/health")
  ModelAndView health() {
    return new ModelAndView("health", Map.of("page", reading.get()));
  }
}
