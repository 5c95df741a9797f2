package news.dateline.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final Path REFERENCE = Path.of("..", "docs", "reference", "openapi.json");
  private static final Path RENDERED = Path.of("target", "openapi.json");

  private final RunningIngest ingest = RunningIngest.open();

  @Test
  void theReferenceIsTheDocumentOfTheService() throws IOException {
    String document =
        ArticleCodec.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(get("/v1/openapi.json").json())
            + "\n";
    Files.createDirectories(RENDERED.getParent());
    Files.writeString(RENDERED, document);

    assertThat(REFERENCE)
        .as("after a change of the API: cp ingest-service/target/openapi.json docs/reference/")
        .hasContent(document);
  }

  @Test
  void thePageNeedsNoOtherServer() throws IOException {
    Answer moved = get("/docs");
    assertThat(moved.status()).isEqualTo(302);
    String page = moved.header("Location").replaceFirst("^https?://[^/]+", "");
    String folder = page.substring(0, page.lastIndexOf('/') + 1);

    Answer index = get(page);

    assertThat(index.status()).isEqualTo(200);
    assertThat(index.response().body()).doesNotContain("http://").doesNotContain("https://");
    assertThat(get(folder + "swagger-ui-bundle.js").status()).isEqualTo(200);
    assertThat(get(folder + "swagger-initializer.js").response().body())
        .doesNotContain("petstore")
        .contains("/v1/openapi.json");
  }

  private Answer get(String path) throws IOException {
    return RunningIngest.send(HttpRequest.newBuilder(ingest.uri(path)));
  }
}
