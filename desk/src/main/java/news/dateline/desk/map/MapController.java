package news.dateline.desk.map;

import news.dateline.desk.web.EntityLink;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Places named against places of writing. */
@Controller
class MapController {
  private final Places places;
  private final EntityLink links;

  MapController(Places places, EntityLink links) {
    this.places = places;
    this.links = links;
  }

  @GetMapping("/map")
  String map(@RequestParam(defaultValue = "7") int days, Model model) {
    Span span = Span.of(days);
    NewsMap map = places.get(span);
    model.addAttribute("span", span);
    model.addAttribute("spans", Span.values());
    model.addAttribute("map", map);
    model.addAttribute("chartData", map.chart(links));
    return "map";
  }
}
