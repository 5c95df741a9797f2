package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.feed.FeedReading;
import news.dateline.ingest.feed.FeedReport;
import news.dateline.ingest.intake.ParseReport;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A source is read once, without publishing, and how it was read is told. */
@Tag(name = "Sources")
@RestController
class TestController {
  // A feed has some twenty; of a sitemap with a thousand nobody reads more.
  private static final int MOST_ITEMS = 50;

  private final SourceRegistry registry;
  private final FeedReading reading;
  private final InboxLook inbox;

  TestController(SourceRegistry registry, FeedReading reading, InboxLook inbox) {
    this.registry = registry;
    this.reading = reading;
    this.inbox = inbox;
  }

  /** As the contract's own mapper writes it: the articles in it are the canonical record. */
  @Operation(
      summary =
          "Fetch a source's feed or read its next waiting file once, publish nothing, tell how it was read",
      responses =
          @ApiResponse(
              responseCode = "200",
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = TestReport.class))))
  @PostMapping("/v1/sources/{id}/test")
  JsonNode test(@PathVariable String id) {
    SourceProfile source = registry.find(id).orElseThrow(() -> OperatorProblem.unknownSource(id));
    Optional<TestReport> report =
        source.feed() == null ? folder(source) : Optional.of(feed(source));
    return ArticleCodec.mapper()
        .valueToTree(
            report.orElseThrow(
                () ->
                    new OperatorProblem(
                        HttpStatus.CONFLICT,
                        "nothing-to-read",
                        "Nothing to read",
                        "source '%s' has no feed and no file is waiting in its inbox; try a file of yours with ./dateline parse --explain --source %s FILE"
                            .formatted(id, id))));
  }

  private TestReport feed(SourceProfile source) {
    FeedReport report = reading.test(source);
    List<ParseReport> reports =
        report.items().isEmpty()
            ? List.of()
            : List.of(
                ParseReport.of(
                    report.address().map(URI::toString).orElse(source.id()),
                    report.bytes(),
                    source,
                    report.items(),
                    MOST_ITEMS));
    return new TestReport(Channel.FEED.id(), !report.isReadable(), sentence(report), reports);
  }

  private static String sentence(FeedReport report) {
    String moved = report.movedTo().map(to -> "; it has moved for good to " + to).orElse("");
    return report.isReadable()
        ? report.sentence() + moved + "; nothing was published"
        : report.sentence();
  }

  private Optional<TestReport> folder(SourceProfile source) {
    List<InboxLook.ReadFile> files = inbox.next(source);
    if (files.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TestReport(
            Channel.FOLDER.id(),
            false,
            "the next waiting file was read; it stays where it is and nothing was published",
            files.stream()
                .map(
                    file ->
                        ParseReport.of(file.name(), file.bytes(), source, file.items(), MOST_ITEMS))
                .toList()));
  }
}
