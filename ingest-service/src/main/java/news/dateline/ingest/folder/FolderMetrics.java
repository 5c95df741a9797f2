package news.dateline.ingest.folder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.source.SourceRegistry;

/** Waiting files by source, filed files by source and outcome, and what all folders wait for. */
final class FolderMetrics {
  private final MeterRegistry meters;
  private final SourceRegistry sources;
  private final Map<String, List<Meter>> bySource = new ConcurrentHashMap<>();

  FolderMetrics(MeterRegistry meters, SourceRegistry sources, FolderState state) {
    this.meters = meters;
    this.sources = sources;
    for (FolderState.Obstacle wait : FolderState.Obstacle.values()) {
      IngestMeter.FOLDER_PAUSED.gauge(meters, () -> state.isWaitingFor(wait) ? 1 : 0, tag(wait));
    }
  }

  /** Shows a folder that is a source's; again does nothing. */
  void add(SourceInbox inbox) {
    if (bySource.containsKey(inbox.source()) || sources.find(inbox.source()).isEmpty()) {
      return; // the tag takes ids of the registry only
    }
    List<Meter> added = new ArrayList<>();
    added.add(IngestMeter.FOLDER_WAITING_FILES.gauge(meters, inbox::waitingFiles, inbox.source()));
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
    return IngestMeter.FOLDER_FILES.counter(meters, source, tag(as));
  }

  private static String tag(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
