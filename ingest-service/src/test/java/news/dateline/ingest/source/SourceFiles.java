package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Registries for tests, and what is wrong with them. */
final class SourceFiles {
  static final List<String> FORMATS = List.of("canonical", "newsml-g2", "newsml-1", "plain");

  private SourceFiles() {}

  static SourceRegistry read(byte[] yaml) throws IOException {
    return SourceFile.read(new ByteArrayInputStream(yaml), "my.yaml", FORMATS);
  }

  static SourceProfile one(String yaml) throws IOException {
    return read(yaml.getBytes(StandardCharsets.UTF_8)).all().iterator().next();
  }

  /** The problems' lines. */
  static List<String> problems(String yaml) {
    return problems(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(byte[] yaml) {
    SourceFileException problems =
        catchThrowableOfType(SourceFileException.class, () -> read(yaml));
    return Objects.requireNonNull(problems.getMessage()).lines().toList();
  }
}
