package news.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The ordinary article of a format, from the tests' own wires. */
final class OrdinaryWire {
  private static final List<String> ENDINGS = List.of("xml", "json", "html", "txt", "eml");

  private OrdinaryWire() {}

  static byte[] of(String format) {
    for (String ending : ENDINGS) {
      String name = "/wires/%s/ordinary.%s".formatted(format, ending);
      try (InputStream wire = OrdinaryWire.class.getResourceAsStream(name)) {
        if (wire != null) {
          return wire.readAllBytes();
        }
      } catch (IOException e) {
        throw new IllegalStateException(name + " cannot be read", e);
      }
    }
    throw new IllegalArgumentException(
        "there is no ordinary wire of format '%s'".formatted(format));
  }
}
