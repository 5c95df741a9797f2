package news.dateline.benchmarks.entities.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import news.dateline.benchmarks.entities.Measurement;
import news.dateline.benchmarks.entities.Name;
import news.dateline.benchmarks.entities.Recogniser;

/** The 3-class CRF with its own tokeniser. */
final class CrfRun {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private CrfRun() {}

  public static void main(String[] arguments) throws Exception {
    Measurement.run(arguments, CrfRun::load);
  }

  private static Recogniser load() throws Exception {
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    return text -> {
      List<Name> names = new ArrayList<>();
      classifier
          .classifyToCharacterOffsets(text)
          .forEach(name -> Types.add(name.first(), name.second(), name.third(), names));
      return names;
    };
  }
}
