package news.dateline.launcher.local;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A line when a part is ready and for every sentence, for files and pipes. */
final class LineProgress implements Progress {
  private final PrintStream out;
  private final Map<Part, Long> startNanos = new EnumMap<>(Part.class);

  LineProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void update(Part part, State state) {
    switch (state) {
      case STARTING -> startNanos.put(part, System.nanoTime());
      case READY -> out.println(part.title() + " is ready after " + seconds(part) + " s");
      case STOPPING -> out.println("stopping " + part.title());
    }
  }

  @Override
  public synchronized void say(String sentence) {
    out.println(sentence);
  }

  private String seconds(Part part) {
    long nanos = System.nanoTime() - startNanos.getOrDefault(part, System.nanoTime());
    return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
  }
}
