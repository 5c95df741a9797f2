package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.source.ProfileJson;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.RegisteredSources;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.StateKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sources are listed, shown, added, changed and removed; all instances follow at once. */
@Tag(
    name = "Sources",
    description =
        "For operators: Authorization: Bearer and the operator's secret, where keys are required")
@RestController
class SourceController {
  private final SourceRegistry registry;
  private final RegisteredSources registered;
  private final SourceStates states;
  private final SourceViews views;
  private final FeedViews feeds;
  private final ArticleFormats formats;

  SourceController(
      SourceRegistry registry,
      RegisteredSources registered,
      SourceStates states,
      SourceViews views,
      FeedViews feeds,
      ArticleFormats formats) {
    this.registry = registry;
    this.registered = registered;
    this.states = states;
    this.views = views;
    this.feeds = feeds;
    this.formats = formats;
  }

  @Operation(summary = "List sources: how each is, its feed, its keys, its silence")
  @GetMapping("/v1/sources")
  SourceList list() {
    return views.all();
  }

  @Operation(summary = "Show a source with its profile")
  @GetMapping("/v1/sources/{id}")
  SourceView show(@PathVariable String id) {
    return views.find(id).orElseThrow(() -> OperatorProblem.unknownSource(id));
  }

  @Operation(
      summary =
          "Add a source or change a registered one; with If-None-Match: * only add. A retired feed is polled again")
  @RequestBody(
      description = "A profile, with the keys of sources.yaml",
      content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  @PutMapping("/v1/sources/{id}")
  ResponseEntity<SourceView> put(
      @PathVariable String id,
      @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
      HttpServletRequest request)
      throws IOException {
    requireNotConfigured(id);
    boolean isNew = registry.find(id).isEmpty();
    if (!isNew && "*".equals(ifNoneMatch)) {
      throw OperatorProblem.exists(id);
    }
    byte[] json = RequestBytes.read(request, RequestBytes.JSON_BYTES);
    SourceProfile profile = ProfileJson.read(id, json, "the profile", formats.ids());
    registered.register(profile);
    if (feeds.isRetired(profile)) {
      states.put(id, StateKind.FEED, null); // whoever sets it again wants it polled again
    }
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
        .body(views.whole(profile));
  }

  @Operation(summary = "Remove a registered source; its articles stay")
  @DeleteMapping("/v1/sources/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id) {
    if (registry.find(id).isEmpty()) {
      throw OperatorProblem.unknownSource(id);
    }
    requireNotConfigured(id);
    registered.unregister(id);
  }

  private void requireNotConfigured(String id) {
    if (registry.isConfigured(id)) {
      throw new OperatorProblem(
          HttpStatus.CONFLICT,
          "configured-source",
          "Configured source",
          "source '%s' stands in the file that dateline.ingest.sources-file names; change it there and restart"
              .formatted(id));
    }
  }
}
