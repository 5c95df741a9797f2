package news.dateline.enrich;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What the enrichments read of the class path. */
public final class Resource {
  private Resource() {}

  /**
   * A resource beside a class, or anywhere if its name begins with a slash.
   *
   * @throws IllegalStateException if it is not there
   */
  public static InputStream open(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "The class path lacks %s of %s".formatted(name, beside.getPackageName()));
    }
    return in;
  }

  /** The lines of a text in UTF-8, but for blank ones and comments, which begin with "#". */
  public static List<String> lines(Class<?> beside, String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(beside, name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** The bytes of a file that gzip packed. */
  public static byte[] unzipped(Class<?> beside, String name) {
    try (InputStream in = new GZIPInputStream(open(beside, name), 1 << 16)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static UncheckedIOException unreadable(String name, IOException e) {
    return new UncheckedIOException("Reading the resource " + name, e);
  }
}
