package news.dateline.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The data of every module's tests: one ordinary article, to be varied. */
public final class TestArticles {
  /** When the ordinary article was received. */
  public static final Instant RECEIVED = Instant.parse("2026-03-11T10:15:30Z");

  /** A kill by hand of the ordinary article. */
  public static final Control CONTROL =
      Control.byHand(
          ArticleId.of("newsroom", "tag:harbour"),
          "newsroom",
          "tag:harbour",
          ControlDeed.KILL,
          "m.jansen",
          "the court's order of 11 March",
          RECEIVED);

  private TestArticles() {}

  /** An ordinary article of one version, as {@code wire} bytes would have made it. */
  public static ArticleBuilder article(String uri, String wire) {
    String sha = Hashes.sha256(wire.getBytes(StandardCharsets.UTF_8));
    return ArticleBuilder.builder()
        .id(ArticleId.of("newsroom", uri))
        .uri(uri)
        .source("newsroom")
        .zone(ZoneId.of("UTC"))
        .dateOrder(DateOrder.DMY)
        .version("1")
        .versionOrdinal(1L)
        .order(new ArticleOrder(RECEIVED.toEpochMilli(), 1, RECEIVED, sha))
        .pubStatus(PubStatus.USABLE)
        .versionCreated(RECEIVED)
        .headline("Harbour opens after storm")
        .lead("The harbour of Velden opened on Wednesday.")
        .bodyText("The harbour of Velden opened on Wednesday.\n\nShips had waited for two days.")
        .language("en")
        .urgency(4)
        .subjects(List.of(new Subject("medtop:20000593", "government")))
        .receiptId(Receipt.idOf("newsroom", "push", uri, sha))
        .receivedAt(RECEIVED)
        .channel("push")
        .rawSha256(sha)
        .rawFormat("canonical")
        .rawBytes(wire.length())
        .parserRevision(1);
  }

  /** The article enriched with one of everything. */
  public static EnrichedArticle enriched(Article article) {
    return new EnrichedArticle(
        article,
        List.of(
            new Entity(
                EntityType.PLACE,
                "Velden",
                "geonames:1",
                "NL",
                new GeoPoint(51.4, 6.2),
                null,
                0.8,
                0.9,
                List.of(new Mention("lead", 15, 21), new Mention("bodyText", 15, 21)))),
        List.of(
            new CountryConnection("NL", "wikidata:Q55", List.of(new Mention("bodyText", 40, 45)))),
        List.of(new Amount(4.3e9, "USD", "$4.3 billion", "bodyText", 0, 12)),
        List.of(
            new DateMention(
                "Wednesday",
                DateMention.Type.DATE,
                "2026-03-11",
                Instant.parse("2026-03-11T00:00:00Z").atZone(ZoneId.of("UTC")).toLocalDateTime(),
                Instant.parse("2026-03-12T00:00:00Z").atZone(ZoneId.of("UTC")).toLocalDateTime(),
                "day",
                false,
                "lead",
                32,
                41)),
        new EnrichmentNote(
            1,
            Map.of("date", "dateline 1"),
            RECEIVED,
            new LanguageNote("en", 0.98, "en"),
            List.of()));
  }
}
