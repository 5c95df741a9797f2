package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.enrich.aliases.AliasFile;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.metric.EnrichMeter;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the file of aliases again and again. */
class AliasWatch {
  // An analyst who saves the file sees the next article by it; the file is read whole each time.
  private static final long TWO_SECONDS_MILLIS = 2_000;

  private final Optional<AliasFile> file;

  /** Its meters are there without a file, too. */
  AliasWatch(Optional<AliasFile> file, MeterRegistry meters) {
    this.file = file;
    AliasFile.OUTCOMES.forEach(outcome -> EnrichMeter.ALIASES_READS.counter(meters, outcome));
    EnrichMeter.ALIASES_ENTRIES.gauge(meters, () -> aliases().get().entries());
  }

  Supplier<Aliases> aliases() {
    return () -> file.map(AliasFile::get).orElseGet(Aliases::none);
  }

  Optional<AliasFile> file() {
    return file;
  }

  @Scheduled(fixedDelay = TWO_SECONDS_MILLIS)
  void look() {
    file.ifPresent(AliasFile::look);
  }
}
