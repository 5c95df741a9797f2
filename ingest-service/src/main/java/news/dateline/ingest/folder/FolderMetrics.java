package news.dateline.ingest.folder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.source.SourceRegistry;

/** Waiting files by source, filed files by source and outcome, and what all folders wait for. */
final class FolderMetrics {
  private static final String FILES = "news.folder.files";

  private final MeterRegistry meters;
  private final SourceRegistry sources;
  private final Map<String, List<Meter>> bySource = new ConcurrentHashMap<>();

  FolderMetrics(MeterRegistry meters, SourceRegistry sources, FolderState state) {
    this.meters = meters;
    this.sources = sources;
    for (FolderState.Wait wait : FolderState.Wait.values()) {
      Gauge.builder("news.folder.paused", state, each -> each.isWaitingFor(wait) ? 1 : 0)
          .description("1 while nothing is taken from the inbox for this reason")
          .tag("reason", tag(wait))
          .register(meters);
    }
  }

  /** Shows a folder that is a source's; again does nothing. */
  void add(SourceInbox inbox) {
    if (bySource.containsKey(inbox.source()) || sources.find(inbox.source()).isEmpty()) {
      return; // the tag takes ids of the registry only
    }
    List<Meter> added = new ArrayList<>();
    added.add(
        Gauge.builder("news.folder.waiting.files", inbox, SourceInbox::waitingFiles)
            .description("Files in the inbox that are not filed yet, as of the last look")
            .tag("source", inbox.source())
            .register(meters));
    for (FiledAs as : FiledAs.values()) {
      added.add(counter(inbox.source(), as));
    }
    bySource.put(inbox.source(), added);
  }

  void remove(SourceInbox inbox) {
    bySource.getOrDefault(inbox.source(), List.of()).forEach(meters::remove);
    bySource.remove(inbox.source());
  }

  void count(String source, FiledAs as) {
    if (bySource.containsKey(source)) {
      counter(source, as).increment();
    }
  }

  private Counter counter(String source, FiledAs as) {
    return Counter.builder(FILES)
        .description("Files moved out of the inbox")
        .tag("source", source)
        .tag("outcome", tag(as))
        .register(meters);
  }

  private static String tag(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
