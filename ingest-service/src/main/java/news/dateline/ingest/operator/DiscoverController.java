package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.discover.Candidate;
import news.dateline.ingest.discover.Discovery;
import news.dateline.ingest.discover.SiteFeeds;
import news.dateline.ingest.fetch.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds what a site offers and proposes a source for it; nothing is registered. */
@Tag(name = "Sources")
@RestController
class DiscoverController {
  private final SiteFeeds sites;
  private final Proposals proposals;

  DiscoverController(SiteFeeds sites, Proposals proposals) {
    this.sites = sites;
    this.proposals = proposals;
  }

  @Operation(
      summary =
          "Find the feeds of a site and propose a source for the best, with its last stories as they are read")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = DiscoverRequest.class)))
  @PostMapping("/v1/discover")
  Discovered discover(HttpServletRequest http) throws IOException {
    DiscoverRequest request = RequestBytes.json(http, DiscoverRequest.class);
    proposals.check(request);
    Discovery found = sites.find(site(request.url()), request.privateAddresses());
    List<Discovered.Candidate> candidates =
        found.candidates().stream().map(DiscoverController::told).toList();
    if (candidates.isEmpty()) {
      return new Discovered(found.sentence(), candidates, null);
    }
    return switch (proposals.of(found.candidates().getFirst(), request)) {
      case Proposals.Result.Proposed(Discovered.Proposal proposal) ->
          new Discovered(found.sentence(), candidates, proposal);
      case Proposals.Result.Unreadable(String sentence) ->
          new Discovered(found.sentence() + "; " + sentence, candidates, null);
    };
  }

  private static Discovered.Candidate told(Candidate candidate) {
    return new Discovered.Candidate(
        candidate.url().toString(),
        candidate.title(),
        candidate.format(),
        candidate.entries(),
        candidate.newest().orElse(null),
        candidate.fullText());
  }

  private static URI site(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(it -> !it.isBlank())
        .flatMap(WebAddress::typed)
        .orElseThrow(
            () ->
                OperatorProblem.invalid(
                    "url is no address of a site; write one such as https://www.harbour-press.example"));
  }
}
