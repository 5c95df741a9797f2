package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents of a Kubernetes manifest: a local system takes its permissions from the same. */
final class ManifestFile {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private ManifestFile() {}

  static List<JsonNode> read(Path file, String kind) throws IOException {
    return documents(file, Files.readString(file)).stream()
        .filter(document -> document.path("kind").asString("").equals(kind))
        .toList();
  }

  /** The documents of YAML that came from this file. */
  static List<JsonNode> documents(Path file, String yaml) throws IOException {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return documents.readAll();
    } catch (JacksonException e) {
      throw new IOException(file + " is no YAML: " + e.getOriginalMessage(), e);
    }
  }
}
