package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private final RunningIngest ingest = RunningIngest.open();

  @Test
  void aPageOfAnotherSiteIsNotServedInABrowsersName() throws IOException {
    String story = Wires.story("tag:forged", "Forged");

    assertThat(ingest.post("harbour", story, "Origin", "https://elsewhere.example").status())
        .isEqualTo(403);
    assertThat(ingest.post("harbour", story, "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(ingest.post("harbour", story, "Sec-Fetch-Site", "same-origin").status())
        .isEqualTo(202);
  }

  @Test
  void anUnknownSourceIsA404ThatNamesTheKnownOnes() throws IOException {
    Answer answer = ingest.post("harbor", story("tag:x", "X"));

    assertProblem(answer, 404);
    assertThat(answer.detail())
        .startsWith("there is no source 'harbor'; known are harbour, meadow, patient, dropped");
  }

  @Test
  void aSourceThatDoesNotComeByPushIsA403() throws IOException {
    Answer answer = ingest.post("dropped", story("tag:x", "X"));

    assertProblem(answer, 403);
    assertThat(answer.detail())
        .isEqualTo("source 'dropped' does not come by push: its channels are folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/sources/har%2Fbour/articles",
        "/v1/sources/harbour%00/articles",
        "/v1/sources/%5C/articles",
        "/v1/sources/har\u0001bour/articles",
        "/v1/sources/<harbour>/articles",
        "/v1/sources/%GG/articles",
        "/v1/sources/../../x%2F/articles"
      })
  void anAddressThatIsNoneIsA400(String path) throws IOException {
    assertRawProblem("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx", 400);
  }

  @Test
  void anotherPathOrMethodIsAProblemToo() throws IOException {
    assertRawProblem("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404);
    assertRawProblem(
        "GET /v1/sources/harbour/articles HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 405);
  }

  @Test
  void aFormIsA415() throws IOException {
    Answer answer =
        ingest.post("harbour", "--b--", "Content-Type", "multipart/form-data; boundary=b");

    assertProblem(answer, 415);
    assertThat(answer.detail()).startsWith("send the article itself as the body");
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsAnsweredBeforeItComes() throws IOException {
    String answer =
        ingest.raw(
            "POST /v1/sources/harbour/articles HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\nx"
                .formatted(ArticleLimits.WIRE_BYTES + 1));

    assertThat(answer).startsWith("HTTP/1.1 413").contains("larger than 4194304 bytes");
  }

  @Test
  void aBodyOfUnknownLengthIsCutOffWhereItIsTooLarge() throws IOException {
    byte[] tooLarge = new byte[ArticleLimits.WIRE_BYTES + 1];
    Arrays.fill(tooLarge, (byte) ' ');

    Answer answer =
        RunningIngest.send(
            ingest
                .request("harbour")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge))));

    assertProblem(answer, 413);
  }

  @Test
  void theLargestBodyIsRead() throws IOException {
    byte[] largest = new byte[ArticleLimits.WIRE_BYTES];
    Arrays.fill(largest, (byte) ' ');

    assertProblem(ingest.post("harbour", largest), 422);
  }

  @Test
  void whatNestsTooDeepIsA422() throws IOException {
    Answer answer =
        ingest.post("harbour", "[".repeat(1_000_000), "Content-Type", "application/json");

    assertProblem(answer, 422);
    assertThat(answer.detail()).contains("nest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 100\r\n\r\n{\"uri\":\"tag:",
        "Transfer-Encoding: chunked\r\n\r\n10\r\n{\"uri\"",
        "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{\"uri\""
      })
  void aBodyThatEndsBeforeItsEndIsA400(String rest) throws IOException {
    String answer = ingest.raw("POST /v1/sources/harbour/articles HTTP/1.1\r\nHost: x\r\n" + rest);

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("the body ended before its announced end");
  }

  @Test
  void anArticleUriThatIsNoneIsA400() throws IOException {
    assertProblem(ingest.post("harbour", "Text", "Article-Uri", "urn:a b"), 400);
  }

  @Test
  void anEmptyBodyIsA422() throws IOException {
    assertProblem(ingest.post("harbour", ""), 422);
  }

  @Test
  void aProblemIsAProblemWhateverTheSenderSaysItAccepts() throws IOException {
    assertProblem(ingest.post("harbor", "x", "Accept", "text/html"), 404);
    assertProblem(ingest.post("harbour", "", "Accept", "image/png"), 422);
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.detail()).isNotBlank();
  }

  private void assertRawProblem(String request, int status) throws IOException {
    assertThat(ingest.raw(request))
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json")
        .contains("\"detail\":");
  }
}
