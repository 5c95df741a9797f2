package news.dateline.desk.entity;

import jakarta.servlet.http.HttpServletResponse;
import news.dateline.desk.web.BadQuestionException;
import news.dateline.desk.web.EntityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of a person, an organisation, a place or an event, by its canonical name. */
@Controller
class EntityController {
  private static final int NAME_CHARS = 256; // no longer name is indexed

  private final EntityReading reading;
  private final EntityLink links;

  EntityController(EntityReading reading, EntityLink links) {
    this.reading = reading;
    this.links = links;
  }

  @GetMapping("/entities/{kind}")
  String entity(
      @PathVariable String kind,
      @RequestParam String name,
      @RequestParam(required = false) @Nullable String days,
      Model model,
      HttpServletResponse response) {
    EntityKind known =
        EntityKind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (name.isBlank() || name.length() > NAME_CHARS) {
      throw new BadQuestionException(
          "A name has 1 to %d characters, and one of them shows.".formatted(NAME_CHARS));
    }
    EntityPage page = reading.read(known, name.strip(), Period.of(days));
    if (page.total() == 0) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    model.addAttribute("page", page);
    model.addAttribute("periods", Period.values());
    model.addAttribute(
        "stories",
        links.search(
            page.total() == 0 ? links.words(kind, page.name()) : links.term(kind, page.name())));
    return "entity";
  }
}
