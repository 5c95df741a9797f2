package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.raw.RawArchive;
import news.dateline.ingest.raw.RawWindow;
import news.dateline.ingest.reparse.RereadPage;
import news.dateline.ingest.reparse.Rereading;
import news.dateline.ingest.reparse.Rereading.Question;
import news.dateline.ingest.source.SourceRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Archived deliveries of a source are read again, page by page. */
@Tag(name = "Sources")
@RestController
class ReparseController {
  private final SourceRegistry registry;
  private final ArticleFormats formats;
  private final RawArchive archive;
  private final Rereading rereading;
  private final Clock clock;

  ReparseController(
      SourceRegistry registry,
      ArticleFormats formats,
      RawArchive archive,
      Rereading rereading,
      Clock clock) {
    this.registry = registry;
    this.formats = formats;
    this.archive = archive;
    this.rereading = rereading;
    this.clock = clock;
  }

  /** As the contract's own mapper writes it: the articles in it are the canonical record. */
  @Operation(
      summary =
          "Read a page of a source's archived deliveries as they are read today; publish nothing",
      responses =
          @ApiResponse(
              responseCode = "200",
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = RereadPage.class))))
  @GetMapping("/v1/sources/{id}/reparse")
  JsonNode read(
      @PathVariable String id,
      @RequestParam String since,
      @RequestParam Optional<String> until,
      @RequestParam Optional<String> format,
      @RequestParam(defaultValue = "") String after) {
    Question question = question(id, since, until, format, after);
    return ArticleCodec.mapper().valueToTree(ask(() -> rereading.read(question)));
  }

  /** Which receipts are to be published. */
  record Chosen(List<String> receiptIds) {}

  /** How many articles the broker has. */
  record Published(int published) {}

  @Operation(
      summary =
          "Read the same page and publish, as new readings of their own bytes, the articles of"
              + " these receipts")
  @PostMapping("/v1/sources/{id}/reparse")
  Published publish(
      @PathVariable String id,
      @RequestParam String since,
      @RequestParam Optional<String> until,
      @RequestParam Optional<String> format,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request)
      throws IOException {
    Question question = question(id, since, until, format, after);
    Chosen chosen = RequestBytes.json(request, Chosen.class);
    List<String> ids = chosen.receiptIds();
    if (ids == null || ids.stream().anyMatch(Objects::isNull)) {
      throw OperatorProblem.invalid("receiptIds must be a list of receipt ids, none of them null");
    }
    Set<String> receiptIds = Set.copyOf(ids);
    return new Published(ask(() -> rereading.publish(question, receiptIds)));
  }

  private Question question(
      String id, String since, Optional<String> until, Optional<String> format, String after) {
    format
        .filter(name -> formats.find(name).isEmpty())
        .ifPresent(
            name -> {
              throw OperatorProblem.invalid(
                  "there is no format '%s'; known are %s"
                      .formatted(name, String.join(", ", formats.ids())));
            });
    return new Question(
        registry.find(id).orElseThrow(() -> OperatorProblem.unknownSource(id)),
        new RawWindow(
            id, time(since), until.map(ReparseController::time).orElseGet(clock::instant)),
        format.orElse(null),
        after);
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException _) {
      throw OperatorProblem.invalid(
          "'%s' is no time; write one such as 2026-03-11T00:00:00Z".formatted(text));
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> T ask(Work<T> work) {
    try {
      return work.run();
    } catch (IllegalArgumentException e) {
      throw OperatorProblem.invalid(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new OperatorProblem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "archive",
          "Archive not readable",
          "%s cannot be read: %s".formatted(archive.description(), e.getMessage()));
    }
  }
}
