package news.dateline.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Article;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.ArticleId;
import news.dateline.article.ArticleOrder;
import news.dateline.article.Hashes;
import news.dateline.article.Receipt;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.MadeIdentity;
import news.dateline.ingest.format.ParsedItem.Understood;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.Rights;
import org.jspecify.annotations.Nullable;

/**
 * Adds to what the wire said who it is, where it came from, where it stands in order and, where it
 * was silent, whose it is.
 *
 * @param suffix the item's place in a delivery of several, such as {@code #0}; else empty
 */
record Provenance(Delivery delivery, ArticleParser parser, String suffix, String rawSha256) {

  /** The code of the warning that an identity was not stated. */
  static final String MADE_IDENTITY = "made-identity";

  /** The receipt of a whole delivery. */
  static String receiptId(Delivery delivery, String rawSha256) {
    return receiptId(delivery, delivery.identity(), rawSha256);
  }

  private static String receiptId(Delivery delivery, String identity, String sha256) {
    return Receipt.idOf(delivery.source().id(), delivery.channel().id(), identity, sha256);
  }

  /** The receipt of an item that is refused before it has an identity. */
  String receiptId(Refusal refusal) {
    return isEntry() ? receiptId(delivery, "", ContentHash.of(refusal)) : receiptId();
  }

  private String receiptId() {
    return receiptId(delivery, delivery.identity() + suffix, rawSha256);
  }

  /** A feed's document is another at each look; its entries are what is received. */
  private boolean isEntry() {
    return delivery.channel() == Channel.FEED;
  }

  /** Tells two versions of one article apart that came in one delivery. */
  private String itemSha256() {
    return suffix.isEmpty()
        ? rawSha256
        : Hashes.sha256((rawSha256 + suffix).getBytes(StandardCharsets.UTF_8));
  }

  Article complete(Understood understood) {
    Article article = whole(understood);
    if (!isEntry()) {
      return article;
    }
    String sha256 = ContentHash.of(article);
    ArticleOrder order = article.order();
    return ArticleBuilder.builder(article)
        .order(new ArticleOrder(order.primary(), order.secondary(), order.receivedAt(), sha256))
        .receiptId(receiptId(delivery, article.uri(), sha256))
        .build();
  }

  private Article whole(Understood understood) {
    ArticleBuilder content = understood.content();
    List<Warning> warnings =
        new ArrayList<>(Objects.requireNonNullElse(content.warnings(), List.of()));
    if (content.headline() == null && content.bodyText() == null) {
      warnings.add(
          new Warning("headline", "no-text", "the item states neither a headline nor a text"));
    }
    if (content.language() == null) {
      content.language(delivery.source().language());
    }
    String source = delivery.source().id();
    String uri = uri(understood, source, warnings);
    Rights rights = delivery.source().rights();
    return content
        .uri(uri)
        .id(ArticleId.of(source, uri))
        .source(source)
        .zone(delivery.source().zone())
        .dateOrder(delivery.source().dateOrder())
        .copyrightHolder(stated(content.copyrightHolder(), rights.copyrightHolder()))
        .usageTerms(stated(content.usageTerms(), rights.usageTerms()))
        .order(Ordering.of(understood, delivery, itemSha256(), warnings))
        .receiptId(receiptId())
        .receivedAt(delivery.receivedAt())
        .channel(delivery.channel().id())
        .rawSha256(rawSha256)
        .rawFormat(parser.format())
        .rawBytes(delivery.bytes().length)
        .parserRevision(parser.revision())
        .warnings(warnings)
        .build();
  }

  private static @Nullable String stated(@Nullable String byWire, @Nullable String bySource) {
    return byWire == null ? bySource : byWire;
  }

  /** The wire's own identity, else the sender's, else one made of the format's stable fields. */
  private String uri(Understood understood, String source, List<Warning> warnings) {
    String stated = understood.content().uri();
    if (stated != null) {
      return stated;
    }
    String senders = delivery.articleUri();
    if (senders != null) {
      return senders;
    }
    warnings.add(
        new Warning(
            "uri",
            MADE_IDENTITY,
            "the wire states no identity; one was made of its stable fields. Send Article-Uri so that later versions find it"));
    return MadeIdentity.of(source, understood.stableFields());
  }
}
