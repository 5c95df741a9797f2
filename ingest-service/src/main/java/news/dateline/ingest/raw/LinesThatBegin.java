package news.dateline.ingest.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Finds the lines of a file that begin with a text, without making a string of each of the others:
 * a month of indexes has millions.
 */
final class LinesThatBegin {
  private static final int BUFFER_BYTES = 1 << 16; // a system call costs more than reading this
  private static final int LINE_BYTES =
      4096; // ours have some 150; what a crash has left may have more

  private final byte[] start;
  private final Consumer<String> lines;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean other;

  private LinesThatBegin(String start, Consumer<String> lines) {
    this.start = start.getBytes(StandardCharsets.US_ASCII);
    this.lines = lines;
  }

  /** Hands each such line to {@code lines}, also a last one without an end. */
  static void in(Path file, String start, Consumer<String> lines) throws IOException {
    LinesThatBegin search = new LinesThatBegin(start, lines);
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        for (int i = 0; i < read; i++) {
          search.next(buffer[i]);
        }
      }
    }
    search.end();
  }

  private void next(byte b) {
    if (b == '\n') {
      end();
    } else if (!other) {
      int at = line.size();
      other = at < start.length ? b != start[at] : at == LINE_BYTES;
      line.write(b);
    }
  }

  private void end() {
    if (!other && line.size() >= start.length) {
      lines.accept(line.toString(StandardCharsets.ISO_8859_1)); // no byte of it is wrong
    }
    line.reset();
    other = false;
  }
}
