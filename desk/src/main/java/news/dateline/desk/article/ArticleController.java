package news.dateline.desk.article;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleId;
import news.dateline.desk.service.ReadApi;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A story's page, and its versions. A story that may not be seen answers with a page that says so:
 * with 410 if it was killed, which is for good, and with 200 if it may be seen again or later, so
 * that nobody takes its address for a wrong one. 404 is what was never received.
 */
@Controller
class ArticleController {
  private final ArticleReading reading;
  private final ReadApi api;

  ArticleController(ArticleReading reading, ReadApi api) {
    this.reading = reading;
    this.api = api;
  }

  @GetMapping("/articles/{id}")
  ModelAndView article(@PathVariable String id, HttpServletResponse response) {
    requireId(id);
    return reading
        .shown(id)
        .map(page -> new ModelAndView("article", Map.of("page", page)))
        .orElseGet(() -> hidden(id, response));
  }

  /**
   * A page of its own, whose list the story's page shows in place when a reader comes to it: to
   * compare versions costs more than all the rest of that page.
   */
  @GetMapping("/articles/{id}/versions")
  ModelAndView versions(@PathVariable String id) {
    requireId(id);
    Optional<VersionsPage> page = api.versions(id).map(VersionsPage::of);
    return new ModelAndView(
        "article-versions",
        Map.of("page", page.orElse(VersionsPage.none(id))),
        page.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
  }

  private ModelAndView hidden(String id, HttpServletResponse response) {
    HiddenPage page = reading.hidden(id).orElseThrow(ArticleController::nothing);
    if (page.standing() == Standing.APPEARING) {
      response.setHeader("Refresh", "2"); // works without a script, and in a page without text
    }
    return new ModelAndView("article-hidden", Map.of("page", page), page.standing().status());
  }

  private static void requireId(String id) {
    if (ArticleId.ifOne(id).isEmpty()) {
      throw nothing();
    }
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing of this id was received");
  }
}
