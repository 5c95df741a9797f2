package news.dateline.enrich;

import java.util.List;

/** The enrichments, in order: language first, since the others read it. */
public final class Enrichments {
  private Enrichments() {}

  /** Loads all; costs a second, so once a process. */
  public static List<Enrichment> all() {
    return List.of();
  }
}
