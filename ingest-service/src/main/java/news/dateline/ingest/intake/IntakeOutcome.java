package news.dateline.ingest.intake;

import news.dateline.article.Article;
import news.dateline.ingest.format.Refusal;

/** What became of one item. */
public sealed interface IntakeOutcome {
  /** The receipt's id. */
  String receiptId();

  /** On Kafka: the broker has acknowledged article and receipt. */
  record Accepted(Article article) implements IntakeOutcome {
    @Override
    public String receiptId() {
      return article.receiptId();
    }
  }

  /**
   * Not taken, and why.
   *
   * @param rawSha256 of the whole delivery, under which the raw archive has it
   */
  record Refused(String receiptId, String rawSha256, Refusal refusal) implements IntakeOutcome {}

  /**
   * The broker has not acknowledged: the sender still holds the article and sends it again.
   *
   * @param detail one sentence for an operator
   */
  record Unacknowledged(String receiptId, String detail) implements IntakeOutcome {}
}
