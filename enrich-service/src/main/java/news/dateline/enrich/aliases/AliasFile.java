package news.dateline.enrich.aliases;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.enrich.metric.EnrichMeter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The aliases of a file that may change at any time: a good one is taken, a bad one leaves the last
 * good one in force and is told. Thread-safe.
 */
public final class AliasFile implements Supplier<Aliases> {
  private static final Logger LOG = LoggerFactory.getLogger(AliasFile.class);
  private static final byte[] NOTHING = {};
  private static final String TAKEN = "taken";
  private static final String REFUSED = "refused";

  /** How a reading may end, as metrics name it. */
  public static final List<String> OUTCOMES = List.of(TAKEN, REFUSED);

  private final Path file;
  private final Counter taken;
  private final Counter refused;
  private byte[] seen = NOTHING;
  private boolean missed;
  private volatile Aliases aliases = Aliases.none();
  private volatile @Nullable String problem;

  /**
   * Reads the file; where there is none yet, there are no aliases until it comes.
   *
   * @throws AliasesException if the file is bad: there is no good one yet to go on with
   */
  public AliasFile(Path file, MeterRegistry meters) {
    this.file = file;
    this.taken = EnrichMeter.ALIASES_READS.counter(meters, TAKEN);
    this.refused = EnrichMeter.ALIASES_READS.counter(meters, REFUSED);
    try {
      byte[] bytes = bytes();
      take(bytes, AliasesReader.read(bytes, name()));
    } catch (NoSuchFileException _) {
      LOG.info("there are no aliases: {} does not exist yet; it is read as soon as it does", file);
    } catch (IOException e) {
      throw new AliasesException(List.of(unreadable(e)));
    }
  }

  /** The aliases in force. */
  @Override
  public Aliases get() {
    return aliases;
  }

  /** The file that is watched. */
  public Path file() {
    return file;
  }

  /** Why the file as it is now is not in force; one line for each thing wrong. */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Reads the file again if its bytes changed; each change is told once. */
  public synchronized void look() {
    try {
      byte[] bytes = bytes();
      if (!Arrays.equals(bytes, seen) || missed) {
        missed = false;
        read(bytes);
      }
    } catch (NoSuchFileException _) {
      // An editor may be between two writes; whoever wants no aliases empties the file.
      if (seen.length > 0) {
        missed = true;
        keep(file + " is gone; its last aliases stay in force until a file is there again");
      }
    } catch (IOException e) {
      missed = true;
      keep(unreadable(e));
    }
  }

  private void read(byte[] bytes) {
    try {
      take(bytes, AliasesReader.read(bytes, name()));
    } catch (AliasesException e) {
      seen = bytes;
      keep(String.valueOf(e.getMessage()));
    }
  }

  private void take(byte[] bytes, Aliases read) {
    seen = bytes;
    aliases = read;
    problem = null;
    taken.increment();
    LOG.info("{} aliases of {} are in force", read.entries(), file);
  }

  private void keep(String why) {
    if (!why.equals(problem)) {
      problem = why;
      refused.increment();
      LOG.error("the last good aliases stay in force, {} of them:\n{}", aliases.entries(), why);
    }
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(AliasesReader.MOST_BYTES + 1);
    }
  }

  private String unreadable(IOException e) {
    return "%s cannot be read (%s); make it a file that this user may read".formatted(file, e);
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
