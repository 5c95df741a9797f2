package news.dateline.ingest.reparse;

import java.time.Instant;
import news.dateline.article.Article;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.raw.RawCopy;
import org.jspecify.annotations.Nullable;

/**
 * What reading again made of one item.
 *
 * @param receiptId absent where the copy cannot tell
 * @param article absent where it is not read, for one of the reasons that follow
 * @param refusal by today's parser
 * @param problem why the copy cannot be read at all
 */
public record RereadItem(
    String rawSha256,
    Instant receivedAt,
    String channel,
    @Nullable String receiptId,
    @Nullable Article article,
    @Nullable Refusal refusal,
    @Nullable String problem) {
  static RereadItem of(RawCopy copy, ReadItem item) {
    return switch (item) {
      case ReadItem.Ready(Article article, _) ->
          new RereadItem(
              copy.sha256(),
              copy.receivedAt(),
              copy.channel(),
              article.receiptId(),
              article,
              null,
              null);
      case ReadItem.Refused refused ->
          new RereadItem(
              copy.sha256(),
              copy.receivedAt(),
              copy.channel(),
              refused.receiptId(),
              null,
              refused.refusal(),
              null);
    };
  }

  static RereadItem unread(RawCopy copy, String problem) {
    return new RereadItem(
        copy.sha256(), copy.receivedAt(), copy.channel(), null, null, null, problem);
  }
}
