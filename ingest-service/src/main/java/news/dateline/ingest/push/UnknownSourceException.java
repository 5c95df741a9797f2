package news.dateline.ingest.push;

import java.util.stream.Collectors;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;

/** Somebody pushed for a source that is not in the registry. */
final class UnknownSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownSourceException(String source, SourceRegistry sources) {
    super(
        "there is no source '%s'; known are %s. Add it to sources.yaml"
            .formatted(
                source,
                sources.all().stream().map(SourceProfile::id).collect(Collectors.joining(", "))));
  }
}
