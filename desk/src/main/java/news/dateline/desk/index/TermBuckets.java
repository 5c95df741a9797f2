package news.dateline.desk.index;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.List;
import java.util.Map;

/** Reads counts by keyword. */
public final class TermBuckets {
  private TermBuckets() {}

  /** Those of the aggregation of this name; none where an index without any story names no kind. */
  public static List<StringTermsBucket> of(Map<String, Aggregate> found, String name) {
    Aggregate counts = found.get(name);
    return counts == null || !counts.isSterms() ? List.of() : counts.sterms().buckets().array();
  }
}
