package news.dateline.ingest.raw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the lines of a file that begin with a text, without making a string of each of the others:
 * a month of indexes has millions.
 */
final class LinesThatBegin {
  private static final int BUFFER_BYTES = 1 << 16; // a system call costs more than reading this
  private static final int LINE_BYTES =
      1 << 14; // ours have some 200, of the longest identities 12,000; what a crash has left may
  // have more

  private final byte[] start;
  private final Taker lines;
  private final byte[] line = new byte[LINE_BYTES];
  private int length;
  private boolean other;
  private boolean tooLong;
  private long began; // where in the file the line does
  private long next;

  /** Is handed a line. */
  interface Taker {
    /**
     * Takes it.
     *
     * @param offset where in the file it begins, in bytes
     */
    void take(long offset, String line) throws IOException;
  }

  private LinesThatBegin(String start, Taker lines) {
    this.start = start.getBytes(StandardCharsets.US_ASCII);
    this.lines = lines;
  }

  /**
   * Hands each such line to {@code lines}, also a last one without an end.
   *
   * @return whether that was all; a line that is too long for ours is left out
   */
  static boolean in(Path file, String start, Taker lines) throws IOException {
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
    return !search.tooLong;
  }

  private void next(byte b) throws IOException {
    next++;
    if (b == '\n') {
      end();
    } else if (!other) {
      boolean isFull = length == LINE_BYTES;
      tooLong |= isFull;
      other = isFull || (length < start.length && b != start[length]);
      if (!other) {
        line[length++] = b;
      }
    }
  }

  private void end() throws IOException {
    if (!other && length >= start.length) {
      // No byte of it is wrong.
      lines.take(began, new String(line, 0, length, StandardCharsets.ISO_8859_1));
    }
    length = 0;
    other = false;
    began = next;
  }
}
