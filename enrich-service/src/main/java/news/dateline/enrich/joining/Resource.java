package news.dateline.enrich.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text resources of this package: one entry a line, comments after "#". */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks the joining resource " + name);
      }
      try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the joining resource " + name, e);
    }
  }
}
