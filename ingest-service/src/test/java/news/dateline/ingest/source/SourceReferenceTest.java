package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.ingest.format.ArticleFormats;
import org.junit.jupiter.api.Test;

class SourceReferenceTest {
  private final String reference;

  SourceReferenceTest() throws IOException {
    reference = Files.readString(Path.of("../docs/reference/configuration.md"));
  }

  @Test
  void theReferenceExplainsEveryKey() {
    Stream.of(
            ProfileReader.KEYS.stream(),
            ProfileReader.RIGHTS_KEYS.stream().map("rights."::concat),
            FeedReader.KEYS.stream().map("feed."::concat))
        .flatMap(Function.identity())
        .forEach(key -> assertThat(reference).contains("\n| `%s` |".formatted(key)));
  }

  @Test
  void theReferencesExampleIsAnsweredAsItSays() {
    byte[] yaml = block("yaml").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                SourceFile.read(
                    new ByteArrayInputStream(yaml), "sources.yaml", ArticleFormats.all().ids()))
        .hasMessage(block("text").strip());
  }

  @Test
  void theBundledFileExplainsEveryKey() throws IOException {
    String bundled = Files.readString(Path.of("src/main/resources/sources.yaml"));
    assertThat(ProfileReader.KEYS)
        .allSatisfy(key -> assertThat(bundled).containsPattern("\n#   " + key + " +\\w"));
  }

  private String block(String language) {
    String open = "```" + language + "\n";
    int start = reference.indexOf(open) + open.length();
    return reference.substring(start, reference.indexOf("```", start));
  }
}
