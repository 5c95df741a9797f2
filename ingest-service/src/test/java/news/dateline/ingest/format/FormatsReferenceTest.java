package news.dateline.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatsReferenceTest {
  @Test
  void everyFormatIsInTheReferenceAndHasAnOrdinaryWire() throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/formats.md"));
    for (String id : ArticleFormats.all().ids()) {
      assertThat(reference).contains("`%s`".formatted(id));
      Path wires = Path.of("src/test/resources/wires", id);
      try (var files = Files.list(wires)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(id)
            .anyMatch(name -> name.startsWith("ordinary."));
      }
    }
  }
}
