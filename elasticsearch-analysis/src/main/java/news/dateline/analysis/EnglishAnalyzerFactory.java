package news.dateline.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/**
 * {@code english} with its default settings: standard tokens, possessives, stop words, Porter
 * stems.
 */
@NamedComponent("english")
public class EnglishAnalyzerFactory implements AnalyzerFactory {
  @Override
  public Analyzer create() {
    return new EnglishAnalyzer();
  }
}
