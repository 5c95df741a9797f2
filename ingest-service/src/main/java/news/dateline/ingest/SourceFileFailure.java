package news.dateline.ingest;

import news.dateline.ingest.source.SourceFileException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the source registry in place of a stack trace. */
final class SourceFileFailure extends AbstractFailureAnalyzer<SourceFileException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, SourceFileException cause) {
    return new FailureAnalysis(
        "The source registry cannot be used:\n" + cause.getMessage(),
        "Mend these lines of the file that dateline.ingest.sources-file names, and start again.",
        cause);
  }
}
