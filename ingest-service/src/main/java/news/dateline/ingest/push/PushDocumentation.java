package news.dateline.ingest.push;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the OpenAPI document says of a push. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
    tags = "Articles",
    summary = "Push an article, or a batch of them",
    description =
        """
        The body is the wire's bytes as they are, at most 4 MiB, also when unpacked. It may be packed with Content-Encoding \
        gzip or zstd; the receipt is the same either way. With Content-Type application/x-ndjson (or application/jsonl) \
        each line is an article of its own, at most 1000 of them: a bad line costs only itself. \
        A repeat of the same bytes is harmless: it has the same receipt id.""",
    security = {@SecurityRequirement(name = "key"), @SecurityRequirement(name = "header")},
    requestBody =
        @RequestBody(
            required = true,
            content = {
              @Content(
                  mediaType = "application/json",
                  schema = @Schema(type = "object"),
                  examples =
                      @ExampleObject(
                          "{\"uri\": \"tag:example.com,2026:1\", \"headline\": \"Harbour opens after storm\", \"bodyText\": \"The harbour opened on Wednesday.\"}")),
              @Content(
                  mediaType = "application/x-ndjson",
                  schema = @Schema(type = "string"),
                  examples =
                      @ExampleObject(
                          "{\"uri\": \"tag:example.com,2026:1\", \"headline\": \"One\"}\n{\"uri\": \"tag:example.com,2026:2\", \"headline\": \"Two\"}")),
              @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
              @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
            }))
@ApiResponse(
    responseCode = "202",
    description = "At least one item is on Kafka; every item is answered, in order",
    content =
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = PushedItems.class)))
@ApiResponse(
    responseCode = "400",
    description = "A header, the packing or the length of the body is wrong",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "401",
    description = "No key, or one that is not known",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "403",
    description = "Another source's key, or the source does not come by push",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "404",
    description = "No such source",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "408",
    description = "The body came slower than 64 KiB a second",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "413",
    description = "The body or the batch is too large",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "415",
    description = "A Content-Encoding other than gzip and zstd, or a multipart form",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "422",
    description = "Every item was refused; each names where and why",
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "429",
    description = "Faster than the source may push",
    headers =
        @Header(name = "Retry-After", description = "Seconds", schema = @Schema(type = "integer")),
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@ApiResponse(
    responseCode = "503",
    description = "The broker did not acknowledge, or there is no room: send the same again",
    headers =
        @Header(name = "Retry-After", description = "Seconds", schema = @Schema(type = "integer")),
    content =
        @Content(
            mediaType = PushDocumentation.PROBLEM,
            schema = @Schema(implementation = PushedProblem.class)))
@interface PushDocumentation {
  /** The media type of every error. */
  String PROBLEM = "application/problem+json";
}
