package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.RegisteredSources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of feeds, as feed readers export them, become sources. */
@Tag(name = "Sources")
@RestController
class ImportController {
  private final SourceRegistry registry;
  private final RegisteredSources registered;
  private final List<String> formats;

  ImportController(SourceRegistry registry, RegisteredSources registered, ArticleFormats formats) {
    this.registry = registry;
    this.registered = registered;
    this.formats = formats.ids();
  }

  @Operation(summary = "Add every feed of an OPML file; answered outline by outline")
  @RequestBody(
      description = "OPML, at most 1 MiB and 2000 feeds",
      content = @Content(mediaType = "text/x-opml", schema = @Schema(type = "string")))
  @PostMapping("/v1/sources/import")
  ImportReport receive(
      @RequestParam(required = false) @Nullable String zone, HttpServletRequest request)
      throws IOException {
    List<OpmlOutline> outlines;
    try {
      outlines =
          OpmlFile.read(
              RequestBytes.read(request, RequestBytes.OPML_BYTES), request.getContentType());
    } catch (RefusedException e) {
      throw new OperatorProblem(
          HttpStatus.UNPROCESSABLE_CONTENT,
          e.refusal().reason(),
          "Not readable as OPML",
          e.refusal().detail());
    }
    OutlineImport work =
        new OutlineImport(registry, registered, formats, zone == null ? "UTC" : zone);
    return new ImportReport(outlines.stream().map(work::add).toList());
  }
}
