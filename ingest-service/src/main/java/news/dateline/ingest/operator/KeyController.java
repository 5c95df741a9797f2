package news.dateline.ingest.operator;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import news.dateline.ingest.key.ApiKeys;
import news.dateline.ingest.key.NewKey;
import news.dateline.ingest.source.SourceRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys that sources push with: made, and ended. */
@Tag(name = "Sources")
@RestController
class KeyController {
  private final SourceRegistry registry;
  private final ApiKeys keys;

  KeyController(SourceRegistry registry, ApiKeys keys) {
    this.registry = registry;
    this.keys = keys;
  }

  @Operation(summary = "Make a key; its secret is told this once. A third retires the oldest")
  @PostMapping("/v1/sources/{id}/keys")
  @ResponseStatus(HttpStatus.CREATED)
  MadeKey add(@PathVariable String id) {
    requireKnown(id);
    NewKey made = keys.add(id);
    return new MadeKey(made.id(), made.secret(), made.retired().orElse(null));
  }

  @Operation(summary = "End a key at once")
  @DeleteMapping("/v1/sources/{id}/keys/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, @PathVariable String key) {
    requireKnown(id);
    if (!keys.remove(id, key)) {
      throw new OperatorProblem(
          HttpStatus.NOT_FOUND,
          "unknown-key",
          "Unknown key",
          "source '%s' has no key '%s'".formatted(id, key));
    }
  }

  private void requireKnown(String id) {
    if (registry.find(id).isEmpty()) {
      throw OperatorProblem.unknownSource(id);
    }
  }
}
