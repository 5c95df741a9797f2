package news.dateline.launcher.client;

import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.ExitCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Ingest's answer to a delivery.
 *
 * @param items at least one; where ingest looked at none, one that says why
 * @param raw the body as received
 */
public record Delivered(int status, List<ItemAnswer> items, String raw) {
  private static final int FIRST_SERVER_ERROR = 500;
  private static final int TOO_MANY = 429;

  /** Items are copied. */
  public Delivered {
    items = List.copyOf(items);
  }

  static Delivered of(HttpAnswer answer) {
    JsonNode body = answer.json();
    List<ItemAnswer> items = items(body.path("items"));
    return new Delivered(
        answer.status(),
        items.isEmpty() ? List.of(ItemAnswer.refused("http", problem(answer, body))) : items,
        answer.body());
  }

  private static List<ItemAnswer> items(JsonNode items) {
    try {
      return items
          .valueStream()
          .map(item -> ArticleCodec.mapper().treeToValue(item, ItemAnswer.class))
          .toList();
    } catch (JacksonException _) {
      return List.of(); // not an answer of ingest
    }
  }

  private static String problem(HttpAnswer answer, JsonNode body) {
    String detail = body.path("detail").asString("");
    return detail.isEmpty()
        ? "the answer is HTTP %d and not one of an ingest-service".formatted(answer.status())
        : detail;
  }

  /** What a sender exits with after this. */
  public int exitCode() {
    if (status >= FIRST_SERVER_ERROR || status == TOO_MANY) {
      return ExitCode.UNREACHABLE;
    }
    return items.stream().allMatch(ItemAnswer::isAccepted) ? ExitCode.OK : ExitCode.REFUSED;
  }
}
