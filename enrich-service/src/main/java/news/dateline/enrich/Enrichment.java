package news.dateline.enrich;

/**
 * One stage of enrichment. It is thread-safe, deterministic and plain Java; it reads the story and
 * what earlier stages found, and adds its own findings. One that throws costs the article nothing
 * but these.
 */
public interface Enrichment {
  /**
   * The stage's name in metrics and in {@code enrichment.degraded}: {@code language}, {@code
   * entity}, {@code date} or {@code amount}.
   */
  String stage();

  /** The engine's name and version, as {@code enrichment.tools} shows it. */
  String tool();

  /** Adds what it finds in {@code story} to {@code findings}. */
  void enrich(Story story, Findings findings);
}
