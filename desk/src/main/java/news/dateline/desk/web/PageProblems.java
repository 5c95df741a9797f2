package news.dateline.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import news.dateline.desk.index.OutageException;
import news.dateline.desk.index.Outages;
import news.dateline.desk.index.RefusedQuestionException;
import news.dateline.query.QueryException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What is shown where a page cannot be: a page for people, a fragment for htmx, else a line. */
@ControllerAdvice
class PageProblems {
  private static final String RETRY_SECONDS = "5";

  private final Outages outages;

  PageProblems(Outages outages) {
    this.outages = outages;
  }

  @ExceptionHandler
  Object away(OutageException outage, HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      throw outage; // a part of an export is out: it must break off, and not end as if complete
    }
    OutageView view = OutageView.of(outage, outages.away(outage), isSearch(request));
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    if (!isPage(request)) {
      return line(HttpStatus.SERVICE_UNAVAILABLE, view.sentence());
    }
    return problem(
        request, response, "outage", Map.of("outage", view), HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler
  Object refused(
      RefusedQuestionException refusal, HttpServletRequest request, HttpServletResponse response) {
    return bad("Elasticsearch cannot carry out this question; make it simpler.", request, response);
  }

  @ExceptionHandler
  Object bad(
      BadQuestionException question, HttpServletRequest request, HttpServletResponse response) {
    return bad(String.valueOf(question.getMessage()), request, response);
  }

  @ExceptionHandler
  Object noQuery(QueryException query, HttpServletRequest request, HttpServletResponse response) {
    return bad("The query is none: " + query.getMessage(), request, response);
  }

  @ExceptionHandler
  Object mistyped(
      MethodArgumentTypeMismatchException value,
      HttpServletRequest request,
      HttpServletResponse response) {
    return bad(
        "“%s” cannot be the address's “%s”.".formatted(value.getValue(), value.getName()),
        request,
        response);
  }

  @ExceptionHandler
  Object missing(
      MissingServletRequestParameterException parameter,
      HttpServletRequest request,
      HttpServletResponse response) {
    return bad(
        "The address has no “%s”.".formatted(parameter.getParameterName()), request, response);
  }

  private static Object bad(
      String sentence, HttpServletRequest request, HttpServletResponse response) {
    return isPage(request)
        ? problem(
            request, response, "error/400", Map.of("sentence", sentence), HttpStatus.BAD_REQUEST)
        : line(HttpStatus.BAD_REQUEST, sentence);
  }

  private static boolean isSearch(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/search");
  }

  /** Exports and the stream are read by programs. */
  private static boolean isPage(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !(path.endsWith(".ndjson") || path.endsWith(".rss") || path.endsWith("/stream"));
  }

  private static ResponseEntity<String> line(HttpStatus status, String sentence) {
    return ResponseEntity.status(status)
        .contentType(MediaType.TEXT_PLAIN)
        .body(sentence + System.lineSeparator());
  }

  private static ModelAndView problem(
      HttpServletRequest request,
      HttpServletResponse response,
      String view,
      Map<String, ?> model,
      HttpStatus status) {
    if (request.getHeader("HX-Request") == null) {
      return new ModelAndView(view, model, status);
    }
    // In place of what was to be swapped in, whatever that was selected by.
    response.setHeader("HX-Reselect", "#problem");
    response.setHeader("HX-Reswap", "innerHTML");
    return new ModelAndView(view + " :: problem", model, status).addObject("inPlace", true);
  }
}
