package news.dateline.ingest.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import news.dateline.article.ArticleCodec;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

/** A request's body, never more of it than is taken. */
final class RequestBytes {
  /** A profile takes some 200 bytes, with every key a kilobyte or two. */
  static final int JSON_BYTES = 64 << 10;

  /** A feed takes some 200 bytes, so this is room for thousands. */
  static final int OPML_BYTES = 1 << 20;

  /** Five hundred uris, each as long as one may be. */
  static final int CONTROL_BYTES = 4 << 20;

  private RequestBytes() {}

  /**
   * All of the body.
   *
   * @throws OperatorProblem if it is larger
   */
  static byte[] read(HttpServletRequest request, int mostBytes) throws IOException {
    byte[] bytes =
        request.getContentLengthLong() > mostBytes
            ? new byte[0]
            : request.getInputStream().readNBytes(mostBytes + 1);
    if (request.getContentLengthLong() > mostBytes || bytes.length > mostBytes) {
      throw new OperatorProblem(
          HttpStatus.CONTENT_TOO_LARGE,
          "too-large",
          "Body too large",
          "the body is larger than %d bytes; send less at once".formatted(mostBytes));
    }
    return bytes;
  }

  /** The body as such a record. */
  static <T extends Record> T json(HttpServletRequest request, Class<T> type) throws IOException {
    return json(request, type, JSON_BYTES);
  }

  /** The same of a larger one. */
  static <T extends Record> T json(HttpServletRequest request, Class<T> type, int mostBytes)
      throws IOException {
    try {
      T record = ArticleCodec.mapper().readValue(read(request, mostBytes), type);
      if (record != null) {
        return record;
      }
    } catch (JacksonException e) {
      throw OperatorProblem.invalid("the body is no such JSON object: " + e.getOriginalMessage());
    }
    throw OperatorProblem.invalid("the body is JSON null, where an object is wanted");
  }
}
