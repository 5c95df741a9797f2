package news.dateline.ingest.fetch;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The robots.txt of the sites asked last, bounded by their number and by their bytes. */
final class RobotsCache {
  private static final int SITES =
      2_000; // more than most newsrooms poll; a forgotten one is read again
  private static final int BYTES = 8 << 20; // rules take some five times that

  private final Map<Site, RobotsFile> files = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized Optional<RobotsFile> find(Site site) {
    return Optional.ofNullable(files.get(site));
  }

  synchronized void put(Site site, RobotsFile file) {
    RobotsFile old = files.put(site, file);
    bytes += file.bytes() - (old == null ? 0 : old.bytes());
    Iterator<RobotsFile> eldest = files.values().iterator();
    while ((files.size() > SITES || bytes > BYTES) && files.size() > 1) {
      bytes -= eldest.next().bytes();
      eldest.remove();
    }
  }

  synchronized int size() {
    return files.size();
  }
}
