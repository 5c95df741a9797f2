package news.dateline.enrich;

import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.enrich.aliases.AliasFile;
import news.dateline.enrich.aliases.Aliases;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at the file of aliases again and again. */
class AliasWatch {
  // An analyst who saves the file sees the next article by it; the file is read whole each time.
  private static final long TWO_SECONDS_MILLIS = 2_000;

  private final Optional<AliasFile> file;

  AliasWatch(Optional<AliasFile> file) {
    this.file = file;
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
