package news.dateline.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.ArticleLimits;
import news.dateline.article.Hashes;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Gunzip;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;

/**
 * From wire bytes to canonical records: format, parser, identity, validation. Plain Java; it
 * publishes nothing.
 */
public final class ArticleReader {
  /** Stands for the format of a delivery that no parser has taken. */
  static final String UNKNOWN_FORMAT = "unknown";

  private final ArticleFormats formats;

  /** A reader of these formats. */
  public ArticleReader(ArticleFormats formats) {
    this.formats = formats;
  }

  /** Reads the delivery; at least one item comes back, refused or ready. */
  public List<ReadItem> read(Delivery delivery) {
    String rawSha256 = Hashes.sha256(delivery.bytes());
    String format = UNKNOWN_FORMAT;
    try {
      requireContent(delivery.bytes());
      Wire wire =
          new Wire(Gunzip.of(delivery.bytes()), delivery.contentType(), delivery.receivedAt());
      ArticleParser parser = parser(delivery, wire);
      format = parser.format();
      List<ParsedItem> parsed = parser.parse(wire, delivery.source());
      List<ReadItem> items = new ArrayList<>(parsed.size());
      for (int i = 0; i < parsed.size(); i++) {
        String suffix = parsed.size() == 1 ? "" : "#" + i;
        items.add(item(parsed.get(i), new Provenance(delivery, parser, suffix, rawSha256)));
      }
      return items;
    } catch (RefusedException e) {
      return List.of(
          new ReadItem.Refused(
              Provenance.receiptId(delivery, rawSha256), rawSha256, format, null, e.refusal()));
    }
  }

  private static ReadItem item(ParsedItem parsed, Provenance provenance) {
    String format = provenance.parser().format();
    return switch (parsed) {
      case ParsedItem.NotUnderstood(Refusal refusal) ->
          new ReadItem.Refused(
              provenance.receiptId(refusal), provenance.rawSha256(), format, null, refusal);
      case ParsedItem.Understood understood -> {
        Article article = provenance.complete(understood);
        Optional<Refusal> refusal = ArticleValidator.check(article);
        yield refusal.isPresent()
            ? new ReadItem.Refused(
                article.receiptId(),
                provenance.rawSha256(),
                format,
                refusal.get().reason().equals(ArticleValidator.NO_IDENTITY) ? null : article.id(),
                refusal.get())
            : new ReadItem.Ready(article, understood.trace());
      }
    };
  }

  private ArticleParser parser(Delivery delivery, Wire wire) throws RefusedException {
    String forced = delivery.format();
    if (forced == null) {
      return formats.recognise(wire, delivery.source());
    }
    return formats
        .find(forced)
        .orElseThrow(
            () ->
                new RefusedException(
                    new Refusal(
                        "unknown-format",
                        "format",
                        "there is no format '%s'; known are %s"
                            .formatted(forced, String.join(", ", formats.ids())))));
  }

  private static void requireContent(byte[] bytes) throws RefusedException {
    if (bytes.length == 0) {
      throw new RefusedException(
          new Refusal("empty", "body", "the delivery is empty: send the article as the body"));
    }
    if (bytes.length > ArticleLimits.WIRE_BYTES) {
      throw new RefusedException(
          new Refusal(
              "too-large",
              "body",
              "the delivery is larger than %d bytes".formatted(ArticleLimits.WIRE_BYTES)));
    }
  }
}
