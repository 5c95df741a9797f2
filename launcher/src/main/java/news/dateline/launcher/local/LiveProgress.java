package news.dateline.launcher.local;

import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line per part that is drawn again while the system starts; plain lines from then on. */
final class LiveProgress implements Progress {
  private static final String[] FRAMES = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
  private static final long FRAME_MILLIS = 100;
  private static final String ERASE_LINE = "\033[2K";

  private final PrintStream out;
  private final boolean colours;
  private final LineProgress afterwards;
  private final Map<Part, Row> rows = new EnumMap<>(Part.class);
  private List<Part> expected = List.of(Part.values());
  private boolean drawn;
  private boolean settled;

  private record Row(State state, long startNanos, long endNanos) {}

  LiveProgress(PrintStream out, boolean colours) {
    this.out = out;
    this.colours = colours;
    afterwards = new LineProgress(out);
  }

  @Override
  public synchronized void expect(Collection<Part> parts) {
    expected = List.copyOf(parts);
  }

  @Override
  public synchronized void update(Part part, State state) {
    if (settled || state == State.STOPPING) {
      settled = true;
      afterwards.update(part, state);
      return;
    }
    if (rows.isEmpty()) {
      Thread.ofVirtual().start(this::animate);
    }
    long now = System.nanoTime();
    Row before = rows.getOrDefault(part, new Row(state, now, now));
    rows.put(part, new Row(state, before.startNanos(), now));
    draw();
    settled =
        rows.keySet().containsAll(expected)
            && rows.values().stream().allMatch(row -> row.state() == State.READY);
  }

  @Override
  public synchronized void say(String sentence) {
    if (drawn && !settled) {
      up();
      out.print("\033[J"); // erases down to the end: the rows come again below the sentence
      drawn = false;
    }
    out.println(sentence);
    if (!rows.isEmpty() && !settled) {
      draw();
    }
  }

  private void animate() {
    try {
      while (redraw()) {
        Thread.sleep(FRAME_MILLIS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean redraw() {
    if (!settled) {
      draw();
    }
    return !settled && !out.checkError();
  }

  private void draw() {
    var text = new StringBuilder();
    if (drawn) {
      up();
    }
    for (Part part : expected) {
      text.append(ERASE_LINE).append(line(part)).append('\n');
    }
    out.print(text);
    out.flush();
    drawn = true;
  }

  private void up() {
    out.print("\033[" + expected.size() + "A\r");
  }

  private String line(Part part) {
    Row row = rows.get(part);
    String title = "%-16s".formatted(part.title());
    if (row == null) {
      return "  · " + title + colour("2", "waits");
    }
    return switch (row.state()) {
      case READY ->
          "  " + colour("32", "✓") + " " + title + "ready after " + seconds(row, row.endNanos());
      case STARTING, STOPPING -> {
        long now = System.nanoTime();
        int frame = (int) (now / 1_000_000 / FRAME_MILLIS % FRAMES.length);
        yield "  " + colour("36", FRAMES[frame]) + " " + title + seconds(row, now);
      }
    };
  }

  private static String seconds(Row row, long nanos) {
    return String.format(Locale.ROOT, "%.1f s", (nanos - row.startNanos()) / 1e9);
  }

  private String colour(String code, String text) {
    return colours ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
