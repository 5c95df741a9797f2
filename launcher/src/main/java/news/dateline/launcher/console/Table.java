package news.dateline.launcher.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/** Rows under headings, aligned; columns that do not fit are wrapped at words, widest first. */
public final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST_COLUMN = 8; // holds a word or an id's beginning

  private final List<List<Cell>> rows = new ArrayList<>();

  /** A table with these headings. */
  public Table(String... headings) {
    rows.add(Arrays.stream(headings).map(text -> new Cell(text, Tone.HEADING)).toList());
  }

  /**
   * One field.
   *
   * @param text any text; control characters are replaced when printed
   */
  public record Cell(String text, Tone tone) {
    /** Replaces what could steer the terminal. */
    public Cell {
      text = Visible.text(text);
    }

    /** A field in ordinary text. */
    public static Cell of(Object value) {
      return new Cell(String.valueOf(value), Tone.PLAIN);
    }
  }

  /** Adds a row of ordinary text. */
  public Table row(Object... values) {
    return row(Arrays.stream(values).map(Cell::of).toList());
  }

  /** Adds a row. */
  public Table row(List<Cell> cells) {
    if (cells.size() != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          "%d fields under %d headings".formatted(cells.size(), rows.getFirst().size()));
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  List<String> render(int columns, Ansi ansi) {
    int[] widths = widths(columns);
    return rows.stream().flatMap(row -> lines(row, widths, ansi).stream()).toList();
  }

  private int[] widths(int columns) {
    int count = rows.getFirst().size();
    int[] widths = new int[count];
    for (List<Cell> row : rows) {
      for (int i = 0; i < count; i++) {
        widths[i] = Math.max(widths[i], Wrapping.width(row.get(i).text()));
      }
    }
    int spare = columns - GAP.length() * (count - 1);
    while (Arrays.stream(widths).asLongStream().sum() > spare) {
      int widest = IntStream.range(0, count).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
      if (widths[widest] <= NARROWEST_COLUMN) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static List<String> lines(List<Cell> row, int[] widths, Ansi ansi) {
    List<List<String>> wrapped =
        IntStream.range(0, row.size())
            .mapToObj(i -> Wrapping.wrap(row.get(i).text(), widths[i]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    List<String> lines = new ArrayList<>(height);
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      int column = 0; // how far the line is, counted without colours
      int target = 0;
      for (int i = 0; i < row.size(); i++) {
        String text = y < wrapped.get(i).size() ? wrapped.get(i).get(y) : "";
        if (!text.isEmpty()) {
          line.repeat(' ', target - column).append(row.get(i).tone().paint(ansi, text));
          column = target + Wrapping.width(text);
        }
        target += widths[i] + GAP.length();
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
