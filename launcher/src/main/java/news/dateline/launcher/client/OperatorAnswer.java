package news.dateline.launcher.client;

import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer to an operator, whatever its status.
 *
 * @param service who is to have given it
 */
public record OperatorAnswer(String service, int status, String body) {
  private static final int FIRST_ERROR = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int FIRST_SERVER_ERROR = 500;

  /** The body as JSON; a missing node where it is none. */
  public JsonNode json() {
    try {
      return ArticleCodec.mapper().readTree(body);
    } catch (JacksonException _) {
      return MissingNode.getInstance(); // some other program listens there
    }
  }

  /**
   * The body as such a record.
   *
   * @throws CommandFailure with the service's sentence, if the answer is an error
   */
  public <T extends Record> T as(Class<T> type) {
    requireOk();
    try {
      return ArticleCodec.mapper().readValue(body, type);
    } catch (JacksonException | NullPointerException _) {
      throw new CommandFailure(stranger(), ExitCode.UNREACHABLE);
    }
  }

  /**
   * The answer, unless it is an error.
   *
   * @throws CommandFailure with the service's sentence, if it is one
   */
  public OperatorAnswer requireOk() {
    if (status < FIRST_ERROR) {
      return this;
    }
    String detail = json().path("detail").asString("");
    String sentence = detail.isEmpty() ? stranger() : detail;
    if (status == UNAUTHORIZED || status == FORBIDDEN) {
      sentence += "; the key is read from the environment, " + Ingest.KEY_VARIABLE;
    }
    throw new CommandFailure(
        sentence, status >= FIRST_SERVER_ERROR ? ExitCode.UNREACHABLE : ExitCode.REFUSED);
  }

  private String stranger() {
    return "the answer is HTTP %d and not one of an %s of this version".formatted(status, service);
  }
}
