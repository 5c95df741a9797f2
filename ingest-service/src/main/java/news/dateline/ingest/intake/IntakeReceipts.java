package news.dateline.ingest.intake;

import news.dateline.article.Article;
import news.dateline.article.DeliveryNote;
import news.dateline.article.Receipt;

/** The receipt of an item, accepted or refused. */
final class IntakeReceipts {
  private IntakeReceipts() {}

  static Receipt of(Delivery delivery, ReadItem item) {
    return switch (item) {
      case ReadItem.Ready(Article article, _) ->
          new Receipt(
              article.receiptId(),
              article.source(),
              article.receivedAt(),
              article.channel(),
              Receipt.Outcome.ACCEPTED,
              article.rawSha256(),
              article.id(),
              null,
              DeliveryNote.of(article));
      case ReadItem.Refused refused ->
          new Receipt(
              refused.receiptId(),
              delivery.source().id(),
              delivery.receivedAt(),
              delivery.channel().id(),
              Receipt.Outcome.REFUSED,
              refused.rawSha256(),
              refused.articleId(),
              refused.refusal().reason(),
              DeliveryNote.ofRefused(refused.format(), delivery.bytes().length));
    };
  }
}
