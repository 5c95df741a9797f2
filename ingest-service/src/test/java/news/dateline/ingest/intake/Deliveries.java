package news.dateline.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.dateline.article.Article;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import org.jspecify.annotations.Nullable;

/** Deliveries for tests, and what reading makes of them. */
public final class Deliveries {
  static final Instant RECEIVED = Instant.parse("2024-10-08T14:00:00Z");

  private Deliveries() {}

  /** A source in Istanbul's zone. */
  public static SourceProfile source(OrderBy orderBy) {
    return SourceProfileBuilder.builder()
        .id("meridian")
        .name("Meridian Press")
        .zone(ZoneId.of("Europe/Istanbul"))
        .language("en")
        .orderBy(orderBy)
        .build();
  }

  static Delivery of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), source(OrderBy.TIME), RECEIVED, null);
  }

  static Delivery of(
      byte[] bytes, SourceProfile source, Instant receivedAt, @Nullable String contentType) {
    return DeliveryBuilder.builder()
        .source(source)
        .bytes(bytes)
        .channel(Channel.PUSH)
        .identity("")
        .receivedAt(receivedAt)
        .contentType(contentType)
        .build();
  }

  static List<ReadItem> read(Delivery delivery) {
    return new ArticleReader(ArticleFormats.all()).read(delivery);
  }

  static Article article(Delivery delivery) {
    return switch (read(delivery).getFirst()) {
      case ReadItem.Ready(Article article, _) -> article;
      case ReadItem.Refused refused -> throw new AssertionError(refused.toString());
    };
  }

  static Refusal refusal(Delivery delivery) {
    return switch (read(delivery).getFirst()) {
      case ReadItem.Ready ready -> throw new AssertionError(ready.toString());
      case ReadItem.Refused refused -> refused.refusal();
    };
  }
}
