package news.dateline.desk.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import news.dateline.desk.web.BadQuestionException;
import news.dateline.query.QueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The search page. */
@Controller
class SearchController {
  /** What an address holds once it is a search: that can be kept, and sent to somebody. */
  private static final Set<String> SAVED = Set.of("q", "sort", "page");

  private final Searching searching;
  private final InstantSource clock;

  SearchController(Searching searching, InstantSource clock) {
    this.searching = searching;
    this.clock = clock;
  }

  @GetMapping("/search")
  String search(
      @ModelAttribute("form") SearchForm form,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    int page = page(form.page());
    QueryText query = form.query();
    Order stated = form.sort() == null ? null : Order.named(form.sort());
    try {
      if (!SAVED.containsAll(request.getParameterMap().keySet())) {
        return "redirect:" + SearchLink.page(Conditions.compose(form), stated);
      }
      Question question = Question.of(query, form.sort(), clock.instant());
      show(question, searching.page(question, page), model);
    } catch (FilterException e) {
      model.addAttribute("wrongField", e.field());
      model.addAttribute("wrongSentence", e.getMessage());
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (QueryException e) {
      model.addAttribute("wrong", WrongQuery.of(query.text(), e));
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    model.addAttribute("title", query.text().isEmpty() ? "Search" : query.text());
    model.addAttribute("query", query.text());
    model.addAttribute("conditions", Condition.of(query, stated));
    return "search";
  }

  private static void show(Question question, Results results, Model model) {
    QueryText query = question.text();
    int page = results.page();
    model.addAttribute("results", results);
    model.addAttribute("order", question.order());
    model.addAttribute(
        "orders",
        Arrays.stream(Order.values())
            .map(order -> new OrderLink(order, SearchLink.page(query, order)))
            .toList());
    if (page > 1) {
      model.addAttribute("previous", SearchLink.page(query, question.stated(), page - 1));
    }
    if (!results.last()) {
      model.addAttribute("next", SearchLink.page(query, question.stated(), page + 1));
    }
    model.addAttribute("feed", SearchLink.export("/search.rss", query));
    model.addAttribute("ndjson", SearchLink.export("/search.ndjson", query));
    model.addAttribute("watch", WatchCommand.of(query));
  }

  private static int page(@Nullable String text) {
    if (text == null) {
      return 1;
    }
    int page = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (page < 1 || page > Searching.LAST_PAGE) {
      throw new BadQuestionException(
          "A search has the pages 1 to %d; narrow it to see others."
              .formatted(Searching.LAST_PAGE));
    }
    return page;
  }
}
