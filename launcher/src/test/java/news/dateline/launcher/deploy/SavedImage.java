package news.dateline.launcher.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An image as jib writes it.
 *
 * @param config what it says of itself
 * @param layers from the base's to our own
 */
record SavedImage(JsonNode config, List<Layer> layers) {
  private static final String COMPONENTS = "META-INF/sbom/application.cdx.json";

  /**
   * What a registry keeps and sends as one piece.
   *
   * @param components the list in our own jar, where that lies in this layer
   */
  record Layer(long packedBytes, List<TarArchiveEntry> entries, JsonNode components) {
    Stream<String> names() {
      return entries.stream().map(TarArchiveEntry::getName);
    }

    /** Whether it has files below a folder. */
    boolean has(String folder) {
      return names().anyMatch(name -> name.startsWith(folder) && name.length() > folder.length());
    }
  }

  static SavedImage read(Path file) {
    try (TarFile tar = new TarFile(file)) {
      JsonNode manifest = json(tar, "manifest.json").get(0);
      List<Layer> layers = new ArrayList<>();
      for (JsonNode name : manifest.get("Layers")) {
        layers.add(layer(tar, name.asString()));
      }
      return new SavedImage(json(tar, manifest.get("Config").asString()), layers);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + file, e);
    }
  }

  JsonNode container() {
    return config.get("config");
  }

  /** Where our own code lies. */
  Layer ownLayer() {
    return layers.stream().filter(layer -> layer.has("app/classpath/")).findFirst().orElseThrow();
  }

  /** The names of the jars of others. */
  List<String> libraries() {
    return layers.stream()
        .flatMap(Layer::names)
        .filter(name -> name.matches("app/libs/.+\\.jar"))
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .toList();
  }

  private static Layer layer(TarFile tar, String name) throws IOException {
    TarArchiveEntry packed = entry(tar, name);
    List<TarArchiveEntry> entries = new ArrayList<>();
    JsonNode components = MissingNode.getInstance();
    try (var in = new TarArchiveInputStream(new GZIPInputStream(tar.getInputStream(packed)))) {
      for (TarArchiveEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        entries.add(each);
        if (each.getName().matches("app/classpath/.+\\.jar")) {
          components = components(in);
        }
      }
    }
    return new Layer(packed.getSize(), entries, components);
  }

  private static JsonNode components(InputStream ownJar) throws IOException {
    JarInputStream jar = new JarInputStream(ownJar);
    for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
      if (entry.getName().equals(COMPONENTS)) {
        return JsonMapper.shared().readTree(jar.readAllBytes()).path("components");
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode json(TarFile tar, String name) throws IOException {
    return JsonMapper.shared().readTree(tar.getInputStream(entry(tar, name)));
  }

  private static TarArchiveEntry entry(TarFile tar, String name) {
    return tar.getEntries().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
