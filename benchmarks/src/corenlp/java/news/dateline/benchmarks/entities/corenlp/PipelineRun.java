package news.dateline.benchmarks.entities.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import news.dateline.benchmarks.entities.Measurement;
import news.dateline.benchmarks.entities.Name;
import news.dateline.benchmarks.entities.Recogniser;

/** The pipeline as its documentation sets it up, all else as it comes. */
final class PipelineRun {
  private PipelineRun() {}

  public static void main(String[] arguments) throws Exception {
    Measurement.run(arguments, PipelineRun::load);
  }

  private static Recogniser load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    // Its times need a JAXB that no JDK brings any more; without them it is only quicker.
    properties.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return text -> {
      CoreDocument document = pipeline.processToCoreDocument(text);
      List<Name> names = new ArrayList<>();
      for (CoreEntityMention mention : document.entityMentions()) {
        Types.add(
            mention.entityType(),
            mention.charOffsets().first(),
            mention.charOffsets().second(),
            names);
      }
      return names;
    };
  }
}
