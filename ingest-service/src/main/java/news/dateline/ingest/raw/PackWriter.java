package news.dateline.ingest.raw;

import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Writes to the day's pack, a new one each day, start and error. Used by one thread. */
final class PackWriter implements AutoCloseable {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private final PackDays days;
  private final FreeSpace space;
  private final InstantSource clock;
  private final RawCompression compression = new RawCompression();
  private @Nullable Pack pack;

  PackWriter(PackDays days, FreeSpace space, InstantSource clock) {
    this.days = days;
    this.space = space;
    this.clock = clock;
  }

  /** Keeps all of these or throws. */
  void write(List<RawDelivery> deliveries) throws IOException {
    try {
      space.require();
      ofToday().add(deliveries, compression);
    } catch (IOException | ZstdException e) {
      closePack();
      throw e;
    }
  }

  private Pack ofToday() throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (pack != null && !pack.day().equals(today)) {
      closePack();
    }
    if (pack == null) {
      pack = Pack.create(today, days.folder(today), name());
    }
    return pack;
  }

  /** By time, for people; with 32 random bits, for several instances with one folder. */
  private String name() {
    return LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).format(TIME)
        + "-"
        + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
  }

  private void closePack() throws IOException {
    if (pack != null) {
      Pack closing = pack;
      pack = null;
      closing.close();
    }
  }

  @Override
  public void close() throws IOException {
    try (compression) {
      closePack();
    }
  }
}
