package news.dateline.launcher.sample;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file {@code wire.yaml}: which sources there are and what is played, in order. */
record Manifest(Map<String, SampleSource> sources, List<Entry> items) {

  Manifest {
    sources = Map.copyOf(sources);
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param story items with the same one are about the same story and have the same uri
   * @param at the item's moment, counted from "now"
   * @param sendUri whether the uri goes along as {@code Article-Uri}
   * @param charset encoding of the bytes, where it is not UTF-8
   */
  record Entry(
      String file,
      String story,
      String source,
      SampleFormat format,
      Duration at,
      boolean sendUri,
      @Nullable String charset,
      SampleRole role,
      ExpectedEnd expected) {

    String uri() {
      return "tag:" + source + ".example,2026:" + story;
    }
  }
}
