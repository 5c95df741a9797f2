package news.dateline.launcher.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Results that are bytes. They go to standard output as they are, for a file or another program; a
 * terminal is shown them as text, so that they cannot steer it.
 *
 * @param out where they go
 * @param terminal whether somebody looks at it
 */
public record Bytes(OutputStream out, boolean terminal) {
  /** The {@code dateline} script sees whether standard output is a terminal and says it here. */
  private static final String TERMINAL = "dateline.terminal.out";

  /** Standard output. */
  public static Bytes onStandardOutput() {
    return new Bytes(new FileOutputStream(FileDescriptor.out), Boolean.getBoolean(TERMINAL));
  }

  /** Writes all of these. */
  public void write(byte[] bytes) {
    try {
      out.write(terminal ? shown(bytes) : bytes);
      out.flush();
    } catch (IOException _) {
      throw new ClosedPipeException();
    }
  }

  /** Line by line, each control character a blank. */
  private static byte[] shown(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> text.append(Visible.text(line)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
