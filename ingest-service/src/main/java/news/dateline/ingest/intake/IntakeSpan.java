package news.dateline.ingest.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.article.ArticleId;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.Span;
import news.dateline.tracing.TraceContext;
import news.dateline.tracing.Tracing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The first step of an item's way: from its receipt to the broker's acknowledgement. */
final class IntakeSpan {
  private static final Logger LOG = LoggerFactory.getLogger(IntakeSpan.class);

  private IntakeSpan() {}

  /** The step is over: it is told to whoever collects traces, and to the log. */
  static void end(
      TraceContext trace,
      Delivery delivery,
      ReadItem item,
      IntakeOutcome outcome,
      Tracing tracing) {
    ArticleId id =
        switch (item) {
          case ReadItem.Ready ready -> ready.article().id();
          case ReadItem.Refused refused -> refused.articleId(); // as far as it was read
        };
    String article = id == null ? null : id.value();
    String problem =
        switch (outcome) {
          case IntakeOutcome.Accepted _ -> null;
          case IntakeOutcome.Refused refused -> "refused: " + refused.refusal().reason();
          case IntakeOutcome.Unacknowledged _ -> "the broker did not acknowledge";
        };
    tracing.ended(
        new Span(
            "receive",
            Span.Kind.PRODUCER,
            trace,
            delivery.receivedAt(),
            Instant.now(),
            attributes(delivery, item.receiptId(), article),
            problem));
    try (ArticleLog _ = ArticleLog.about(article, trace)) {
      // Ordinary news has a line where it is worked off, one a batch.
      LOG.atLevel(outcome instanceof IntakeOutcome.Refused ? Level.INFO : Level.DEBUG)
          .log(
              "{} of {} by {}: {}",
              item.receiptId(),
              delivery.source().id(),
              delivery.channel().id(),
              problem == null ? "accepted" : problem);
    }
  }

  private static Map<String, String> attributes(
      Delivery delivery, String receiptId, @Nullable String article) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(Span.SOURCE, delivery.source().id());
    attributes.put("dateline.channel", delivery.channel().id());
    attributes.put(Span.RECEIPT_ID, receiptId);
    if (article != null) {
      attributes.put(Span.ARTICLE_ID, article);
    }
    return attributes;
  }
}
