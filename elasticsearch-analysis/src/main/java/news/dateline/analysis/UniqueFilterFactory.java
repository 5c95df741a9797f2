package news.dateline.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@code unique} with its default settings: each term once, wherever it stands. */
@NamedComponent("unique")
public class UniqueFilterFactory implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return new FirstOccurrenceFilter(tokens);
  }
}
