package news.dateline.benchmarks.entities;

import java.util.List;
import news.dateline.enrich.tagger.NameTagger;

/** The tagger alone. */
final class TaggerRun {
  private TaggerRun() {}

  public static void main(String[] arguments) throws Exception {
    Measurement.run(arguments, TaggerRun::load);
  }

  static Recogniser load() {
    NameTagger tagger = NameTagger.load();
    return text ->
        tagger.tag(List.of(text)).stream()
            .map(name -> new Name(name.start(), name.end(), name.type().toString()))
            .toList();
  }
}
