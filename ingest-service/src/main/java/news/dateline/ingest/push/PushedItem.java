package news.dateline.ingest.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.article.Warning;
import news.dateline.ingest.intake.IntakeOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One item of a delivery, as the sender is told of it.
 *
 * @param line of the batch, from 1
 * @param rawSha256 of the whole delivery; {@code dateline raw} shows it by this
 * @param where the field, line or rule a refusal concerns
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PushedItem(
    @Nullable Integer line,
    String outcome,
    String receiptId,
    @Nullable String rawSha256,
    @Nullable String id,
    @Nullable String uri,
    @Nullable String version,
    @Nullable String reason,
    @Nullable String where,
    @Nullable String detail,
    List<Warning> warnings) {

  static PushedItem of(IntakeOutcome outcome) {
    return switch (outcome) {
      case IntakeOutcome.Accepted(Article article) ->
          new PushedItem(
              null,
              "accepted",
              article.receiptId(),
              article.rawSha256(),
              article.id().value(),
              article.uri(),
              article.version(),
              null,
              null,
              null,
              article.warnings());
      case IntakeOutcome.Refused refused ->
          new PushedItem(
              null,
              "refused",
              refused.receiptId(),
              refused.rawSha256(),
              null,
              null,
              null,
              refused.refusal().reason(),
              refused.refusal().where(),
              refused.refusal().detail(),
              List.of());
      case IntakeOutcome.Unacknowledged unacknowledged ->
          new PushedItem(
              null,
              "unacknowledged",
              unacknowledged.receiptId(),
              null,
              null,
              null,
              null,
              "broker",
              null,
              unacknowledged.detail(),
              List.of());
    };
  }

  PushedItem atLine(int number) {
    return new PushedItem(
        number, outcome, receiptId, rawSha256, id, uri, version, reason, where, detail, warnings);
  }
}
