package news.dateline.benchmarks.entities;

/** Who is measured. */
enum Contender {
  TAGGER("Dateline, tagger alone", "TaggerRun", "256m", true),
  ENTITIES("Dateline, entities", "EntitiesRun", "256m", true),
  ALL("Dateline, all stages", "AllRun", "256m", true),
  CORENLP_CRF("CoreNLP, 3-class CRF alone", "corenlp.CrfRun", "2g", false),
  CORENLP_PIPELINE("CoreNLP, pipeline", "corenlp.PipelineRun", "4g", false);

  private static final String CORENLP = "/edu/stanford/nlp/pipeline/StanfordCoreNLP.class";

  final String title;
  final String heap;
  private final String main;
  private final boolean ours;

  Contender(String title, String main, String heap, boolean ours) {
    this.title = title;
    this.main = main;
    this.heap = heap;
    this.ours = ours;
  }

  /** By name: CoreNLP's are compiled only where Maven's profile says so. */
  String main() {
    return Contender.class.getPackageName() + "." + main;
  }

  boolean isHere() {
    return ours || Contender.class.getResource(CORENLP) != null;
  }
}
