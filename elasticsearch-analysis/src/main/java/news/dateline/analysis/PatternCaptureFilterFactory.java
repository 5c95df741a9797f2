package news.dateline.analysis;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code pattern_capture}: a token for each capture group of each pattern. */
@NamedComponent("pattern_capture")
public class PatternCaptureFilterFactory implements TokenFilterFactory {
  private final Pattern[] patterns;
  private final boolean preserveOriginal;

  /** Called by the node with the filter's settings. */
  @Inject
  public PatternCaptureFilterFactory(PatternCaptureSettings settings) {
    patterns = settings.patterns().stream().map(Pattern::compile).toArray(Pattern[]::new);
    preserveOriginal = settings.preserveOriginal();
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return new PatternCaptureGroupTokenFilter(tokens, preserveOriginal, patterns);
  }
}
