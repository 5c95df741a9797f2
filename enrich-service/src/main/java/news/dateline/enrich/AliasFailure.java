package news.dateline.enrich;

import news.dateline.enrich.aliases.AliasesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the aliases in place of a stack trace. */
final class AliasFailure extends AbstractFailureAnalyzer<AliasesException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, AliasesException cause) {
    return new FailureAnalysis(
        "The aliases cannot be used:\n" + cause.getMessage(),
        "Mend these lines of the file that dateline.enrich.aliases names, and start again.",
        cause);
  }
}
