package news.dateline.desk.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import news.dateline.desk.articles.Story;
import news.dateline.desk.web.BadQuestionException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** What a search finds, for programs: one JSON object a line, or a feed. */
@Controller
class ExportController {
  private static final int FEED_ITEMS = 50;
  private static final MediaType RSS =
      MediaType.parseMediaType("application/rss+xml;charset=UTF-8");

  private final Export export;
  private final InstantSource clock;

  ExportController(Export export, InstantSource clock) {
    this.export = export;
    this.clock = clock;
  }

  @GetMapping("/search.ndjson")
  void ndjson(@ModelAttribute("form") SearchForm form, HttpServletResponse response)
      throws IOException {
    Question question = question(form, clock.instant());
    export.each(question, part -> write(part, response));
  }

  /** With the fields of the form, as the page would compose them. */
  private static Question question(SearchForm form, Instant now) {
    try {
      return Question.of(Conditions.compose(form), form.sort(), now);
    } catch (FilterException e) {
      throw new BadQuestionException("%s: %s.".formatted(e.field(), e.getMessage()));
    }
  }

  /** The first part makes it an answer of 200: until then it can still be another. */
  private static void write(List<Hit<ObjectNode>> part, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/x-ndjson;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stories.ndjson\"");
    OutputStream out = response.getOutputStream();
    for (Hit<ObjectNode> hit : part) {
      out.write(
          NdjsonLine.of(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source())));
    }
    out.flush();
  }

  @GetMapping("/search.rss")
  ResponseEntity<byte[]> rss(@ModelAttribute("form") SearchForm form, HttpServletRequest request) {
    Instant now = clock.instant();
    Question question = question(form, now);
    List<Story> stories = export.newest(question, FEED_ITEMS).stream().map(Story::of).toList();
    String desk = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    return ResponseEntity.ok()
        .contentType(RSS)
        .body(RssFeed.write(question.text().text(), stories, desk, now));
  }
}
